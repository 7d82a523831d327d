import { View } from '@tarojs/components'
import { spokenWhen } from '../../../domain/message/spoken-data.zh'
import { spanWord } from '../../../domain/rooms/words.zh'
import { a11y } from '../../../ui/a11y'
import { Notice } from '../../../ui/notice'
import { SampleTag, Tag } from '../../../ui/tag'
import type { ClassRosterStore } from './class-roster-store'
import type { Roster } from './seat-now-store'
import { words } from './words.zh'

interface FactsProps {
  roster: Roster
  counts: ClassRosterStore['counts']
  now: string
}

/** Which class it is, how many are there and are expected, and from when it is marked. */
export function Facts({
  roster: { title, session, point, waiting, isSample, markFrom, markUntil },
  counts,
  now,
}: FactsProps) {
  const { here, came, expected } = counts
  const isEarly = Date.parse(now) < Date.parse(markFrom)
  const isOver = Date.parse(now) >= Date.parse(markUntil)
  const facts = [
    spanWord(session.startsAt, session.endsAt, now),
    point.name,
    session.room,
    session.movedFrom === null ? '' : words.moved(spokenWhen(session.movedFrom, now)),
    waiting > 0 ? words.waiting(waiting) : '',
  ]
  const how = isEarly ? words.early(spokenWhen(markFrom, now)) : isOver ? words.over : words.how
  return (
    <>
      <View className="between">
        <View className="t-head" {...a11y({ role: 'heading', level: 1 })}>
          {title}
        </View>
        <View className="wrap" {...a11y({ live: 'polite' })}>
          <Tag look="ok" icon="check-circle" words={words.here(here)} />
          <Tag look="plain" icon="people" words={words.came(came, expected)} />
          {isSample && <SampleTag />}
        </View>
      </View>
      <View className="t-note">{facts.filter((part) => part !== '').join(' · ')}</View>
      {session.cancelled === null ? (
        <View>{how}</View>
      ) : (
        <Notice kind="warn" icon="warning" title={words.cancelled} text={session.cancelled} />
      )}
    </>
  )
}
