import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spokenClock, spokenDay } from '../../../domain/spoken.zh'
import { shanghaiDay } from '../../../domain/time'
import { SwitchRow } from '../../../ui/switch-row'
import type { AwayStore, Mine } from './away-store'
import { seatName } from './seat-names'
import { whenWord, words } from './words.zh'

interface OwnDateProps {
  mine: Mine
  date: Mine['dates'][number]
  /** The caller's children, for their names. */
  known: readonly { id: string; called: string }[]
  away: AwayStore
  /** Says under its first switch what it is for. */
  explains: boolean
  now: string
}

/** `乐乐：4:28 来了，5:55 接走了` */
const staysWord = (stays: OwnDateProps['date']['stays'], isChild: boolean): string =>
  stays
    .flatMap(({ cameAt, leftAt }) => [
      words.came(spokenClock(cameAt)),
      ...(leftAt === null ? [] : [words.left(spokenClock(leftAt), isChild)]),
    ])
    .join('，')

/** One date of one's own: when, what has changed, who does not come, and who came and went when. */
export const OwnDate = observer(function OwnDate({ mine, date, known, away, explains, now }: OwnDateProps) {
  const { session } = date
  const { id: enrolmentId, state } = mine.enrolment
  const isOver = Date.parse(session.endsAt) <= Date.parse(now)
  const isToday = shanghaiDay(session.startsAt) === shanghaiDay(now)
  const seats = mine.enrolment.seats.filter(({ isLive }) => isLive)
  return (
    <View className="stack-s">
      <View className="t-strong">{whenWord(session.startsAt, session.endsAt, now)}</View>
      {session.cancelled !== null && <View className="t-read">{words.cancelled(session.cancelled)}</View>}
      {session.cancelled === null && session.movedFrom !== null && (
        <View className="t-read">{words.moved(spokenWhen(session.movedFrom, now))}</View>
      )}
      {session.cancelled === null &&
        state === 'taken' &&
        seats.map((one, index) => {
          const { seat, isChild } = one
          const whom = seatName(one, known, seats)
          const stays = date.stays.filter((stay) => stay.seat === seat)
          const isAway = date.away.includes(seat)
          if (stays.length > 0) {
            return (
              <View key={seat} className="t-read">
                {words.stays(whom, staysWord(stays, isChild))}
              </View>
            )
          }
          if (isOver) return isAway && <View key={seat}>{words.wasAway(whom)}</View>
          const said = { enrolmentId, sessionId: session.id, seat }
          const offNote = explains && index === 0 ? words.absentOff : ''
          const note = away.isBusy(said) ? words.absentBusy : isAway ? words.absentOn : offNote
          return (
            <SwitchRow
              key={seat}
              title={words.absent(whom, isToday ? '今天' : spokenDay(session.startsAt, now))}
              {...(note !== '' && { note })}
              isOn={isAway}
              onChange={(next) => void away.say({ ...said, isAway: next })}
            />
          )
        })}
    </View>
  )
})
