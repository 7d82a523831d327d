import { View } from '@tarojs/components'
import { observer } from 'mobx-react-lite'
import { spokenAge } from '../../domain/spoken.zh'
import { basisLabel, straightLabel, walkLead, walkMinutes } from '../../domain/walk/labels'
import { callNow } from '../../stores/district/call-now'
import type { Nearby, NearbyRow, NearbyStore } from '../../stores/points/nearby'
import { useStores } from '../../stores/root'
import { AnswerCard } from '../../ui/answer-card'
import { BigButton } from '../../ui/big-button'
import { Notice } from '../../ui/notice'
import type { TagProps } from '../../ui/tag'
import { CallNow } from '../shared/call-now'
import { go } from '../shared/go'
import { Meanwhile, NoneOpen } from './empty'
import { whenTag } from '../shared/opening-tag'
import { hillTag } from '../shared/point-line'
import { words as shared } from '../shared/words.zh'
import { words } from './words.zh'

interface AnswerProps {
  nearby: Nearby
  now: string
}

/** Why the answer is not up to date. */
const complaintLabelOf = ({ isSlow, answer }: NearbyStore): string => {
  if (answer.isUnreachable) return words.offlineTitle
  return isSlow || answer.problem === '' ? words.slowTitle : words.failedTitle
}

/**
 * The nearest open point, or while none is open the first to open; a stale answer shows its age and a telephone number
 * instead of claiming that it is open.
 */
export const Answer = observer(function Answer({ nearby, now }: AnswerProps) {
  const { nearby: store, where } = useStores()
  const { answer, next } = store.chosen
  const first = answer ?? next
  const age = spokenAge(nearby.at, now)
  const isOld = store.isOldAt(now)
  const again = () => {
    if (where.where) void store.load(where.where)
  }
  return (
    <>
      {isOld && <Notice kind="warn" icon="offline" title={complaintLabelOf(store)} text={words.offlineText(age)} />}
      {first === null || (answer?.walk && !answer.walk.isWithin && store.when === 'now') ? (
        <NoneOpen nearby={nearby} now={now} />
      ) : (
        <Card row={first} isNext={next !== null} nearby={nearby} now={now} />
      )}
      {next !== null && <Meanwhile nearby={nearby} now={now} />}
      {isOld && <BigButton kind="line" label={shared.tryAgain} isBusy={store.answer.isLoading} onPress={again} />}
    </>
  )
})

/** The climb in one tag: the number of steps, and whether up or down. */
const stairsTag = (row: NearbyRow, risesMeters: number | undefined): TagProps[] => {
  if (!row.walk) return []
  const tag = hillTag(row.walk)
  if (row.walk.stairs === 0 || risesMeters === undefined) return [{ ...tag, look: 'plain' } as TagProps]
  const direction = risesMeters >= 0 ? words.up : words.down
  return [{ look: 'plain', icon: 'stairs', words: `${tag.words}，${direction}` }]
}

interface CardProps extends AnswerProps {
  row: NearbyRow
  /** Nothing is open now, and this one opens first. */
  isNext: boolean
}

const Card = observer(function Card({ row, isNext, nearby, now }: CardProps) {
  const { nearby: store, district } = useStores()
  const { phone, walk, straightMeters } = row
  const way = store.way.value?.point.id === row.id ? store.way.value : null
  const risesMeters = way?.pieces.reduce((sum, piece) => sum + piece.risesMeters, 0)
  const isOld = store.isOldAt(now)
  const age: TagProps[] = isOld ? [{ look: 'plain', icon: 'clock', words: spokenAge(nearby.at, now) }] : []
  const other = way?.other ? ` · ${words.otherWay(walkMinutes(way.other.seconds), way.other.hasLift)}` : ''

  return (
    <AnswerCard
      scene={isNext ? 'night' : 'day'}
      lead={isNext ? words.nextLead : words.lead[store.when]}
      isSample={nearby.district.isSample}
      name={row.name}
      walk={
        walk
          ? { minutes: walkMinutes(walk.seconds), lead: walkLead[nearby.profile] }
          : { words: straightLabel(straightMeters ?? 0) }
      }
      tags={[...age, whenTag(row.opening, store.when, now, isOld), ...stairsTag(row, risesMeters)]}
      way={way?.pieces ?? []}
      source={walk && nearby.graph ? `${basisLabel(nearby.graph.hasHeights)}${other}` : undefined}
    >
      {!row.opening.isCalendarKnown && <View className="t-note">{words.calendarUnknown}</View>}
      {isOld && phone ? (
        <>
          <CallNow kind="main" dialled={callNow(district, row.communityId, now, { phone })} label={words.call} />
          <BigButton kind="line" icon="map" label={words.savedWay} onPress={() => go.way(row.id)} />
        </>
      ) : (
        <BigButton icon="navigate" label={words.goThere} onPress={() => go.way(row.id)} />
      )}
    </AnswerCard>
  )
})
