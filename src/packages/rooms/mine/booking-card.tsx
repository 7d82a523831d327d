import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spanWord } from '../../../domain/rooms/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { CallNow } from '../../../pages/shared/call-now'
import type { Booking } from '../parts/booking-store'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { isAnswerLate } from '../parts/answer-late'
import { openBooking } from '../parts/open-booking'
import { Facts } from '../parts/facts'
import { stateTag } from '../parts/state-tag'
import { useDeskPhone } from '../parts/use-desk-phone'
import { words } from './words.zh'

const answerWord = ({ answerBy }: Booking, now: string): string =>
  answerBy === null ? words.answerSoon : words.answerBy(spokenWhen(answerBy, now))

/** The answer is overdue: offers a telephone call. */
const Late = observer(function Late({ room, now }: { room: Booking['room']; now: string }) {
  const phone = useDeskPhone(room, now)
  return (
    <>
      <View className="t-note">{words.answerLate}</View>
      <CallNow dialled={phone} />
    </>
  )
})

/** An upcoming booking: state, time, place, and a link to its ticket. */
export function BookingCard({ booking, now }: { booking: Booking; now: string }) {
  const { id, state, room, startsAt, endsAt, forName, series } = booking
  const isOurs = state === 'confirmed'
  return (
    <Card>
      <View className="wrap">
        <Tag {...stateTag(booking)} />
        {forName !== null && <Tag look="plain" words={words.forWhom(forName)} />}
        {series !== null && <Tag look="plain" words={words.series(series)} />}
      </View>
      <View className="stack-s">
        <View className="t-title">{spanWord(startsAt, endsAt, now)}</View>
        <Facts parts={[room.name, room.point.name]} />
      </View>
      {state === 'requested' &&
        (isAnswerLate(booking.answerBy, now) ? (
          <Late room={room} now={now} />
        ) : (
          <View className="t-note">{answerWord(booking, now)}</View>
        ))}
      {isOurs ? (
        <BigButton kind="soft" icon="scan" label={words.ticket} onPress={() => openBooking(id)} />
      ) : (
        <BigButton kind="line" label={words.see} onPress={() => openBooking(id)} />
      )}
    </Card>
  )
}
