import { atMinutes, shanghaiDay, toInstant } from '../../time'
import type { Wish } from './room-day'

/** Splits a time that spans several days at midnight in Shanghai, because a reservation lies within one day. */
export const cutAtMidnight = ({ startsAt, endsAt }: Wish): Wish[] => {
  const nextMs = atMinutes(shanghaiDay(startsAt) + 1, 0)
  if (Date.parse(endsAt) <= nextMs) return [{ startsAt, endsAt }]
  const next = toInstant(nextMs)
  return [{ startsAt, endsAt: next }, ...cutAtMidnight({ startsAt: next, endsAt })]
}

const HALF_HOUR_MS = 1_800_000

/**
 * From the midnight that begins the first day to the one that ends the last; if it begins today, from the next half
 * hour. Null when nothing is left of it.
 * @param first `2026-11-24`
 * @param last likewise, not before `first`
 */
export const wholeDays = (first: string, last: string, now: string): Wish | null => {
  const [startsMs, endsMs] = [midnightOf(first), midnightOf(last, 1)]
  const fromMs = Math.max(startsMs, Math.ceil(Date.parse(now) / HALF_HOUR_MS) * HALF_HOUR_MS)
  return fromMs < endsMs ? { startsAt: toInstant(fromMs), endsAt: toInstant(endsMs) } : null
}

const midnightOf = (day: string, later = 0): number => atMinutes(shanghaiDay(`${day}T00:00:00Z`) + later, 0)
