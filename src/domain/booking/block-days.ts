import { atMinutes, shanghaiDay, toInstant } from '../time'
import type { Wish } from './room-day'

/** A time that runs over several days, cut at midnight in Shanghai: a claim lies within one day. */
export const cutAtMidnight = ({ startsAt, endsAt }: Wish): Wish[] => {
  const nextMs = atMinutes(shanghaiDay(startsAt) + 1, 0)
  if (Date.parse(endsAt) <= nextMs) return [{ startsAt, endsAt }]
  const next = toInstant(nextMs)
  return [{ startsAt, endsAt: next }, ...cutAtMidnight({ startsAt: next, endsAt })]
}
