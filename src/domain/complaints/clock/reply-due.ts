import type { Calendar } from '../../calendar'
import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../../time'
import { isWorkday, nextWorkday } from '../../worktime'
import type { Urgency } from '../urgency'

/** Until when somebody answers. `isDutyCall`: nobody sat there when it was told, so until the morning a telephone is shown in place of a promise. */
export interface ReplyDue {
  at: string
  isDutyCall: boolean
}

export const URGENT_MS = 2 * 3_600_000
const NIGHT = { from: clockMinutes('20:00'), until: clockMinutes('08:00') }
/** Filed before the one, answered by the other; the last moment excluded. */
const SAME_DAY = [
  { before: clockMinutes('10:30'), by: clockMinutes('12:00') },
  { before: clockMinutes('16:00'), by: clockMinutes('18:00') },
]
const NEXT_DAY_BY = clockMinutes('10:30')

/** The minutes of a day from which on another answer is promised than before, the first one included: between two it is one. */
export const replyTurns: readonly number[] = [0, NIGHT.until, ...SAME_DAY.map(({ before }) => before), NIGHT.from]

/** The minutes of a day by which answers are promised, whenever before it was told; only what is urgent by day counts from its own minute. */
export const replyHours: readonly number[] = [
  NIGHT.until + URGENT_MS / 60_000,
  NEXT_DAY_BY,
  ...SAME_DAY.map(({ by }) => by),
]

/** When the night ends in which something was told; null: it was told by day. An instant. */
const nightEnds = (filedAt: string): string | null => {
  const day = shanghaiDay(filedAt)
  const isBefore = (minutes: number) => Date.parse(filedAt) < atMinutes(day, minutes)
  if (isBefore(NIGHT.until)) return toInstant(atMinutes(day, NIGHT.until))
  return isBefore(NIGHT.from) ? null : toInstant(atMinutes(day + 1, NIGHT.until))
}

/** Urgent, at night: the two hours begin when it ends. */
const urgentDue = (filedAt: string): ReplyDue => {
  const morning = nightEnds(filedAt)
  return { at: toInstant(Date.parse(morning ?? filedAt) + URGENT_MS), isDutyCall: morning !== null }
}

/** Whether the night still lasts in which it was told: one telephones. @param due of what was told @param now an instant */
export const isDutyCallNow = (due: ReplyDue, now: string): boolean =>
  due.isDutyCall && Date.parse(now) < Date.parse(due.at) - URGENT_MS

/** When the first answer to a complaint is due, by the clock on the wall in Shanghai. @param filedAt an instant */
export const replyDue = (calendar: Calendar, filedAt: string, urgency: Urgency): ReplyDue => {
  const filedMs = Date.parse(filedAt)
  const day = shanghaiDay(filedAt)
  const isBefore = (minutes: number) => filedMs < atMinutes(day, minutes)
  if (urgency === 'urgent') return urgentDue(filedAt)
  const sameDay = isWorkday(calendar, day) ? SAME_DAY.find(({ before }) => isBefore(before)) : undefined
  const atMs = sameDay ? atMinutes(day, sameDay.by) : atMinutes(nextWorkday(calendar, day), NEXT_DAY_BY)
  return { at: toInstant(atMs), isDutyCall: false }
}
