import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Dialled } from '../../../domain/help-line'
import { CallNow } from '../../../pages/shared/call-now'
import type { Booking } from '../parts/booking-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { openBooking } from '../parts/open-booking'
import { bookingGo } from '../parts/booking-go'
import { endedOf } from './ended'
import { words } from './words.zh'

interface OverProps {
  booking: Booking
  phone: Dialled
  /** It was just cancelled here, and the message above says so. */
  isSaid: boolean
}

/** A booking that is over: the reason, in the words of whoever decided, and the next step. */
export const Over = observer(function Over({ booking, phone, isSaid }: OverProps) {
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
      <CallNow dialled={phone} />
    </>
  )
})
