import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import type { Dialled } from '../../../domain/help-line'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { Booking, BookingStore } from '../parts/booking-store'
import { Notice } from '../../../ui/notice'
import { isAnswerLate } from '../parts/answer-late'
import { WhereLines } from '../parts/where-lines'
import { CalendarLines } from './calendar'
import { ChangeMind } from './change-mind'
import { checkInTime } from '../parts/check-in-time'
import { PassOn } from './pass-on'
import { Reminder } from './reminder'
import { words } from './words.zh'

interface StandingProps {
  store: BookingStore
  booking: Booking
  now: string
  phone: Dialled
}

/** The deadline of the community's answer; once past, that it is late. */
const answerWord = ({ answerBy }: Booking, now: string): string => {
  if (answerBy === null) return words.answerSoon
  return isAnswerLate(answerBy, now) ? words.answerLate : words.answerBy(spokenWhen(answerBy, now))
}

/** The actions on an active booking: directions, telephone, reminder, cancelling. */
export const Standing = observer(function Standing({ store, booking, now, phone }: StandingProps) {
  const { state, room, series, checkInUntil } = booking
  const when = checkInTime(booking, now)
  const isComing = state === 'requested' || when === 'early' || when === 'now'
  return (
    <>
      {state === 'requested' && <View className="t-read">{answerWord(booking, now)}</View>}
      {series === null && (when === 'early' || when === 'now') && (
        <Notice kind="lamp" icon="clock" title={words.lateOk} text={words.lateOkText(spokenWhen(checkInUntil, now))} />
      )}
      <WhereLines room={room} phone={phone} />
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
