import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { words as shared } from '../../../pages/shared/words.zh'
import type { Booking } from '../parts/booking-store'
import { useStores } from '../../../stores/root'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { openBooking } from '../parts/open-booking'
import { bookingGo } from '../parts/booking-go'
import { endedOf } from './ended'
import { words } from './words.zh'

interface OverProps {
  booking: Booking
  phone: string
  /** It was just cancelled here, and the message above says so. */
  isSaid: boolean
}

/** A booking that is over: the reason, in the words of whoever decided, and the next step. */
export const Over = observer(function Over({ booking, phone, isSaid }: OverProps) {
  const { device } = useStores()
  const { movedTo, reason, room } = booking
  const ended = endedOf(booking)
  if (!ended) return null
  return (
    <>
      {!isSaid && (
        <Card kind="lit">
          {ended.title !== '' && <View className="t-lead">{ended.title}</View>}
          {reason !== null && <View className="t-strong">{words.reason(reason)}</View>}
          <View className="t-read">{ended.text}</View>
        </Card>
      )}
      {movedTo !== null ? (
        <BigButton label={words.seeNew} onPress={() => openBooking(movedTo)} />
      ) : (
        <BigButton icon="plus" label={words.again} onPress={() => bookingGo.room(room.id)} />
      )}
      <BigButton
        kind="line"
        icon="phone"
        label={shared.callNumber(shownNumber(phone))}
        onPress={() => void device.phone(phone)}
      />
    </>
  )
})
