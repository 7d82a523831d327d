import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/booking/words.zh'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import type { Booking } from '../../../stores/booking'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import { openBooking } from '../open-booking'
import { Facts } from '../parts/facts'
import { stateTag } from '../state-tag'
import { words } from './words.zh'

/** A booking that is still to come: how it stands, when, where, and the way to its ticket. */
export function BookingCard({ booking, now }: { booking: Booking; now: string }) {
  const { id, state, room, startsAt, endsAt, forName, series, answerBy } = booking
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
      {state === 'requested' && <View className="t-note">{answerBy === null ? words.answerSoon : words.answerBy(spokenWhen(answerBy, now))}</View>}
      {isOurs ? (
        <BigButton kind="soft" icon="scan" label={words.ticket} onPress={() => openBooking(id)} />
      ) : (
        <BigButton kind="line" label={words.see} onPress={() => openBooking(id)} />
      )}
    </Card>
  )
}
