import { View } from '@tarojs/components'
import { spanWord } from '../../../domain/rooms/words.zh'
import { rosterCounts } from '../../../domain/shifts/roster-acts'
import { a11y } from '../../../ui/a11y'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import type { Roster } from './roster-store'
import { words } from './words.zh'

interface FactsProps {
  roster: Roster
  now: string
}

/** Which shift it is, and how many have come. */
export function Facts({ roster: { shift, rows, isSample }, now }: FactsProps) {
  const { came, expected } = rosterCounts(rows)
  const leader = shift.leader === null ? words.leaderNone : words.leader(shift.leader)
  return (
    <>
      <View className="between">
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {shift.title}
        </View>
        <View className="wrap">
          <View {...a11y({ live: 'polite' })}>
            <Tag look="plain" icon="people" words={words.came(came, expected)} />
          </View>
          {isSample && <SampleTag />}
        </View>
      </View>
      <View className="t-note">
        {spanWord(shift.startsAt, shift.endsAt, now)} · {shift.point.name} · {leader} ·{' '}
        {words.places(shift.taken, shift.capacity)}
      </View>
      {shift.cancelled !== null && <Notice kind="warn" icon="warning" title={words.cancelled} text={shift.cancelled} />}
    </>
  )
}
