import type { Calendar } from '../../calendar'
import { atMinutes, clockMinutes, HOUR_MS, MINUTE_MS, shanghaiDay, toInstant } from '../../time'
import { isWorkday, nextWorkday } from '../../worktime'
import type { Urgency } from '../urgency'

/**
 * When the first reply is due. `isDutyCall`: the complaint was filed when no telephone was attended, so until the
 * morning a number to call is shown instead of a promise.
 */
export interface ReplyDue {
  at: string
  isDutyCall: boolean
}

export const URGENT_MS = 2 * HOUR_MS
const NIGHT = { from: clockMinutes('20:00'), until: clockMinutes('08:00') }
/** Filed before `before` (excluded), answered by `by`. */
const SAME_DAY = [
  { before: clockMinutes('10:30'), by: clockMinutes('12:00') },
  { before: clockMinutes('16:00'), by: clockMinutes('18:00') },
]
const NEXT_DAY_BY = clockMinutes('10:30')

/**
 * The minutes of the day, included, from which replies are due at another time: between two of them it is the
 * same.
 */
export const replyTurns: readonly number[] = [0, NIGHT.until, ...SAME_DAY.map(({ before }) => before), NIGHT.from]

/**
 * The minutes of the day at which replies are due. The only exception is an urgent complaint filed by day, which
 * counts from the minute of filing.
 */
export const replyHours: readonly number[] = [
  NIGHT.until + URGENT_MS / MINUTE_MS,
  NEXT_DAY_BY,
  ...SAME_DAY.map(({ by }) => by),
]

/** The end of the night in which the complaint was filed, an instant; null when it was filed by day. */
const nightEnds = (filedAt: string): string | null => {
  const day = shanghaiDay(filedAt)
  const isBefore = (minutes: number) => Date.parse(filedAt) < atMinutes(day, minutes)
  if (isBefore(NIGHT.until)) return toInstant(atMinutes(day, NIGHT.until))
  return isBefore(NIGHT.from) ? null : toInstant(atMinutes(day + 1, NIGHT.until))
}

/** An urgent complaint filed at night is due two hours after the night ends. */
const urgentDue = (filedAt: string): ReplyDue => {
  const morning = nightEnds(filedAt)
  return { at: toInstant(Date.parse(morning ?? filedAt) + URGENT_MS), isDutyCall: morning !== null }
}

/**
 * Whether the night in which it was filed still lasts, so that the reporter should telephone.
 * @param due of the complaint
 * @param now an instant
 */
export const isDutyCallNow = (due: ReplyDue, now: string): boolean =>
  due.isDutyCall && Date.parse(now) < Date.parse(due.at) - URGENT_MS

/** When the first reply to a complaint is due, in Shanghai wall-clock time. @param filedAt an instant */
export const replyDue = (calendar: Calendar, filedAt: string, urgency: Urgency): ReplyDue => {
  const filedMs = Date.parse(filedAt)
  const day = shanghaiDay(filedAt)
  const isBefore = (minutes: number) => filedMs < atMinutes(day, minutes)
  if (urgency === 'urgent') return urgentDue(filedAt)
  const sameDay = isWorkday(calendar, day) ? SAME_DAY.find(({ before }) => isBefore(before)) : undefined
  const atMs = sameDay ? atMinutes(day, sameDay.by) : atMinutes(nextWorkday(calendar, day), NEXT_DAY_BY)
  return { at: toInstant(atMs), isDutyCall: false }
}
