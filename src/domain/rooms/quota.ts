import { atMinutes, DAY_MS, MINUTE_MS, shanghaiDay, toInstant, weekdayOf } from '../time'
import type { RoomRules } from './rules'

/** What counts against a person's quota: a live or used booking. Instants. */
export interface Use {
  startsAt: string
  endsAt: string
}

/** The week from Monday to Sunday in Shanghai that contains an instant: its start, and the start of the next. */
export const weekOf = (at: string): { from: string; until: string } => {
  const day = shanghaiDay(at)
  const monday = atMinutes(day - weekdayOf(day), 0)
  return { from: toInstant(monday), until: toInstant(monday + 7 * DAY_MS) }
}

export const minutesOf = ({ startsAt, endsAt }: Use): number => (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS

export interface QuotaLeft {
  bookings: number
  weekMinutes: number
}

/** What is left of a person's quota for a booking in the week of `startsAt`. */
export const quotaLeft = (
  uses: readonly Use[],
  { activeMax, weekMinutesMax }: Pick<RoomRules, 'activeMax' | 'weekMinutesMax'>,
  startsAt: string,
  now: string,
): QuotaLeft => {
  const monday = weekOf(startsAt).from
  const thatWeek = uses.filter((use) => weekOf(use.startsAt).from === monday)
  return {
    bookings: activeMax - uses.filter(({ endsAt }) => Date.parse(endsAt) > Date.parse(now)).length,
    weekMinutes: weekMinutesMax - thatWeek.reduce((sum, use) => sum + minutesOf(use), 0),
  }
}

/** Whether some week gets more minutes when a booking takes the place of another. */
export const isLongerWeek = (was: Use, wish: Use): boolean =>
  weekOf(was.startsAt).from !== weekOf(wish.startsAt).from || minutesOf(was) < minutesOf(wish)

/** Which quota one more booking would exceed, or null. */
export const overQuota = (left: QuotaLeft, wish: Use): 'quota_count' | 'quota_hours' | null => {
  if (left.bookings < 1) return 'quota_count'
  return left.weekMinutes < minutesOf(wish) ? 'quota_hours' : null
}
