import { clockKindWords, dueMoment, leftWord } from '../../../domain/complaint/clock-words.zh'
import type { StaffCase } from '../../../stores/staff-case'
import { Notice } from '../../../ui/notice'
import { words } from './words.zh'

/** What was promised to the resident next, and how long there is still. */
export function Clock({ promise, now }: { promise: StaffCase['promise']; now: string }) {
  const { kind, dueAt, pausedFor, isDutyCall } = promise
  if (pausedFor !== null) return <Notice kind="plain" icon="warning" title={words.paused} text={words.pausedFor(pausedFor)} />
  if (kind === 'none' || dueAt === null) return null
  const isLate = Date.parse(dueAt) < Date.parse(now)
  const title = words.clock(clockKindWords[kind], leftWord(dueAt, now))
  const text = isLate ? words.late : isDutyCall ? words.dutyCall : words.until(dueMoment(dueAt, now))
  return isLate ? <Notice kind="danger" icon="warning" title={title} text={text} /> : <Notice kind="lamp" icon="calendar" title={title} text={text} />
}
