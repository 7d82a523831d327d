import { View } from '@tarojs/components'
import { clockKindWords, dueMoment, leftWord } from '../../../domain/complaints/clock/clock-words.zh'
import { unbroken, whole } from '../../../domain/complaints/unbroken.zh'
import type { StaffComplaint } from './staff-complaint-store'
import { Notice } from '../../../ui/notice'
import { moment } from '../parts/spoken.zh'
import { words } from './words.zh'

interface ClockProps {
  seen: Pick<StaffComplaint, 'promise' | 'checkAt'>
  now: string
}

/**
 * What was promised to the resident next and how much time is left; once everything is done, when the follow-up visit
 * is due.
 */
export function Clock({ seen: { promise, checkAt }, now }: ClockProps) {
  const { kind, dueAt, pausedFor, isDutyCall } = promise
  if (pausedFor !== null)
    return <Notice kind="plain" icon="warning" title={words.paused} text={words.pausedFor(pausedFor)} />
  if (kind === 'none' || dueAt === null) return checkAt === null ? null : <Check checkAt={checkAt} now={now} />
  const isLate = Date.parse(dueAt) < Date.parse(now)
  const title = words.clock(clockKindWords[kind], leftWord(dueAt, now))
  const text = isLate ? words.late : isDutyCall ? words.dutyCall : words.until(unbroken(whole(dueMoment(dueAt, now))))
  return (
    <View className="cs-kept">
      {isLate ? (
        <Notice kind="danger" icon="warning" title={title} text={text} />
      ) : (
        <Notice kind="lamp" icon="calendar" title={title} text={text} />
      )}
    </View>
  )
}

/** An internal date promised to nobody, so no one is notified when it is overdue. */
function Check({ checkAt, now }: { checkAt: string; now: string }) {
  const isDue = Date.parse(checkAt) <= Date.parse(now)
  if (isDue)
    return <Notice kind="warn" icon="warning" title={words.clock(words.check, words.checkNow)} text={words.checkDue} />
  return (
    <View className="cs-kept">
      <Notice
        kind="plain"
        icon="calendar"
        title={words.clock(words.check, leftWord(checkAt, now))}
        text={words.checkFrom(moment(checkAt, now))}
      />
    </View>
  )
}
