import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/rooms/words.zh'
import { rosterCounts } from '../../../domain/shifts/roster-acts'
import { a11y } from '../../../ui/a11y'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import type { Roster } from '../roster/roster-store'
import { words } from '../roster/words.zh'

interface RosterFactsProps {
  roster: Roster
  now: string
  /** Beside the week, which says already how many places there are and that it is a sample. */
  isBeside?: boolean
}

/** Which shift it is, and how many have come. */
export function RosterFacts({ roster: { shift, rows, isSample }, now, isBeside = false }: RosterFactsProps) {
  const { came, expected } = rosterCounts(rows)
  const facts = [
    spanWord(shift.startsAt, shift.endsAt, now),
    shift.point.name,
    shift.leader === null ? words.leaderNone : words.leader(shift.leader),
    isBeside ? '' : words.places(shift.taken, shift.capacity),
  ]
  return (
    <>
      <View className="between">
        <View className={isBeside ? 't-title' : 't-head'} {...a11y({ role: 'heading', level: isBeside ? 2 : 1 })}>
          {shift.title}
        </View>
        <View className="wrap">
          <View {...a11y({ live: 'polite' })}>
            <Tag look="plain" icon="people" words={words.came(came, expected)} />
          </View>
          {isSample && !isBeside && <SampleTag />}
        </View>
      </View>
      <View className="t-note">{facts.filter((part) => part !== '').join(' · ')}</View>
      {shift.cancelled !== null && <Notice kind="warn" icon="warning" title={words.cancelled} text={shift.cancelled} />}
    </>
  )
}
