import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { shownNumber } from '../../../domain/help-line'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { go } from '../../../pages/shared/go'
import type { Booking, BookingStore } from '../parts/booking-store'
import { useStores } from '../../../stores/root'
import { Card } from '../../../ui/card'
import { LineItem } from '../../../ui/line-item'
import { Notice } from '../../../ui/notice'
import { isAnswerLate } from '../parts/answer-late'
import { CalendarLines } from './calendar'
import { ChangeMind } from './change-mind'
import { checkInTime } from './check-in-time'
import { PassOn } from './pass-on'
import { Reminder } from './reminder'
import { words } from './words.zh'

interface StandingProps {
  store: BookingStore
  booking: Booking
  now: string
  phone: string
}

/** The deadline of the community's answer; once past, that it is late. */
const answerWord = ({ answerBy }: Booking, now: string): string => {
  if (answerBy === null) return words.answerSoon
  return isAnswerLate(answerBy, now) ? words.answerLate : words.answerBy(spokenWhen(answerBy, now))
}

/** The actions on an active booking: directions, telephone, reminder, cancelling. */
export const Standing = observer(function Standing({ store, booking, now, phone }: StandingProps) {
  const { device } = useStores()
  const { state, room, series, checkInUntil } = booking
  const when = checkInTime(booking, now)
  const isComing = state === 'requested' || when === 'early' || when === 'now'
  return (
    <>
      {state === 'requested' && <View className="t-read">{answerWord(booking, now)}</View>}
      {series === null && (when === 'early' || when === 'now') && (
        <Notice kind="lamp" icon="clock" title={words.lateOk} text={words.lateOkText(spokenWhen(checkInUntil, now))} />
      )}
      <Card kind="list">
        <LineItem
          icon="navigate"
          title={words.way}
          note={room.point.address || room.point.name}
          onPress={() => go.way(room.point.id)}
        />
        <LineItem icon="phone" title={words.call} note={shownNumber(phone)} onPress={() => void device.phone(phone)} />
      </Card>
      {isComing && (
        <>
          <CalendarLines store={store} booking={booking} />
          <PassOn bookingId={booking.id} />
          <Reminder />
          <ChangeMind store={store} booking={booking} now={now} phone={phone} />
        </>
      )}
    </>
  )
})
