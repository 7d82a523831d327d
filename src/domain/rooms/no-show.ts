import { DAY_MS, toInstant } from '../time'
import { stateAt, type Written } from './state'

/** A booking as stored. `noShowAt`: when a no-show was stored, an instant. */
interface Attended extends Written {
  isSeries: boolean
  noShowAt: string | null
}

/**
 * Whether a booking was missed, waived or not: nobody checked in before it ended or was released. Series bookings of
 * groups need no check-in.
 */
export const wasMissed = ({ isSeries, noShowAt, ...written }: Attended, now: string): boolean => {
  if (noShowAt !== null) return true
  const state = stateAt(written, now)
  return written.state === 'confirmed' && !isSeries && (state === 'done' || state === 'released')
}

/** After three no-shows in sixty days, staff must approve bookings for thirty days from the third. */
export const NO_SHOWS = 3
export const COUNTED_DAYS = 60
export const APPROVED_DAYS = 30

/**
 * Until when staff must approve this person's bookings; null when they need not. People of eighty and older are always
 * exempt.
 * @param noShows instants in any order; waived no-shows are not included
 */
export const approvedUntil = (noShows: readonly string[], isEightyPlus: boolean, now: string): string | null => {
  if (isEightyPlus) return null
  const sorted = noShows.map((at) => Date.parse(at)).sort((one, other) => one - other)
  const thirds = sorted.filter((at, index) => at - (sorted[index - NO_SHOWS + 1] ?? -Infinity) <= COUNTED_DAYS * DAY_MS)
  const untilMs = (thirds[thirds.length - 1] ?? -Infinity) + APPROVED_DAYS * DAY_MS
  return untilMs > Date.parse(now) ? toInstant(untilMs) : null
}
