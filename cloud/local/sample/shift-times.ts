import {
  atMinutes,
  clockMinutes,
  DAY_MS,
  HOUR_MS,
  MINUTE_MS,
  shanghaiDay,
  type Span,
  toInstant,
} from '../../../src/domain/time'
import type { SampleShift } from './shift-file'

const STEP_MS = HOUR_MS / 2

/** Begun half an hour to an hour ago, or with the day if that is not so long ago: shifts lie within a day. */
const underWay = (minutes: number, now: string): Span => {
  const dayMs = atMinutes(shanghaiDay(now), 0)
  const startMs = Math.max(dayMs, Math.floor((Date.parse(now) - STEP_MS) / STEP_MS) * STEP_MS)
  return { startsAt: toInstant(startMs), endsAt: toInstant(Math.min(startMs + minutes * MINUTE_MS, dayMs + DAY_MS)) }
}

/** When a sample shift is on one of its days. */
export const shiftTimesOf = (
  { from, minutes }: Pick<SampleShift, 'from' | 'minutes'>,
  inDays: number,
  now: string,
): Span => {
  if (from === 'now') return underWay(minutes, now)
  const startMs = atMinutes(shanghaiDay(now) + inDays, clockMinutes(from))
  return { startsAt: toInstant(startMs), endsAt: toInstant(startMs + minutes * MINUTE_MS) }
}
