import { View } from '@tarojs/components'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { a11y } from '../../../ui/a11y'
import { BigButton } from '../../../ui/big-button'
import { Card } from '../../../ui/card'
import { Tag } from '../../../ui/tag'
import type { AwayStore } from '../parts/away-store'
import { enrolmentTag } from '../parts/enrolment-tag'
import { OwnDate } from '../parts/own-date'
import { programmeGo } from '../parts/programme-go'
import { seatName } from '../parts/seat-names'
import { askedSeats, type Child, type MyProgramme } from './my-programmes-store'
import { words } from './words.zh'

interface MyProgrammeCardProps {
  mine: MyProgramme
  known: readonly Child[]
  away: AwayStore
  now: string
}

/** A programme of one's own: the state of its seats, its next dates, and what can be done now. */
export function MyProgrammeCard({ mine, known, away, now }: MyProgrammeCardProps) {
  const { programme, title, point, enrolment, dates, cancelled } = mine
  const { state, holdUntil, seats } = enrolment
  const live = seats.filter(({ isLive }) => isLive)
  const asked = askedSeats(mine, now)
  const isAnswerWanted = state === 'offered' || asked.length > 0
  return (
    <Card kind={isAnswerWanted ? 'lit' : 'plain'}>
      <View className="wrap">
        <Tag {...enrolmentTag(enrolment)} />
      </View>
      <View className="stack-s">
        <View className="t-title" {...a11y({ role: 'heading', level: 2 })}>
          {title}
        </View>
        <View>{point.name}</View>
        {live.length > 0 && (
          <View className="t-note">{words.seats(live.map((seat) => seatName(seat, known, live)))}</View>
        )}
        {cancelled !== null && <View className="t-read">{words.cancelled(cancelled)}</View>}
        {asked.map((one) => (
          <View key={one.seat}>
            <View className="t-strong">{words.asked(seatName(one, known, live))}</View>
            <View className="t-note">{words.askedUntil(spokenWhen(one.askedUntil ?? now, now))}</View>
          </View>
        ))}
        {state === 'offered' && holdUntil !== null && (
          <View className="t-note">{words.holdUntil(spokenWhen(holdUntil, now))}</View>
        )}
      </View>
      {cancelled === null &&
        dates.map((date, index) => (
          <OwnDate
            key={date.session.id}
            mine={mine}
            date={date}
            known={known}
            away={away}
            explains={index === 0}
            now={now}
          />
        ))}
      <BigButton
        kind={isAnswerWanted ? 'main' : 'line'}
        label={isAnswerWanted ? words.answer : words.open}
        onPress={() => programmeGo.programme(programme, enrolment.sessionId)}
      />
    </Card>
  )
}
