import { atMinutes, shanghaiDay, toInstant } from '../../time'
import type { Wish } from './room-day'

/** A time that runs over several days, cut at midnight in Shanghai: a claim lies within one day. */
export const cutAtMidnight = ({ startsAt, endsAt }: Wish): Wish[] => {
  const nextMs = atMinutes(shanghaiDay(startsAt) + 1, 0)
  if (Date.parse(endsAt) <= nextMs) return [{ startsAt, endsAt }]
  const next = toInstant(nextMs)
  return [{ startsAt, endsAt: next }, ...cutAtMidnight({ startsAt: next, endsAt })]
}

const HALF_HOUR_MS = 1_800_000

/**
 * From the first midnight to the last; of today what is still to come, from the next half hour on. Null: nothing is.
 * @param first `2026-11-24` @param last as `first`, not before it
 */
export const wholeDays = (first: string, last: string, now: string): Wish | null => {
  const [startsMs, endsMs] = [midnightOf(first), midnightOf(last, 1)]
  const fromMs = Math.max(startsMs, Math.ceil(Date.parse(now) / HALF_HOUR_MS) * HALF_HOUR_MS)
  return fromMs < endsMs ? { startsAt: toInstant(fromMs), endsAt: toInstant(endsMs) } : null
}

const midnightOf = (day: string, later = 0): number => atMinutes(shanghaiDay(`${day}T00:00:00Z`) + later, 0)
