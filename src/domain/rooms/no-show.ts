import { DAY_MS, toInstant } from '../time'
import { stateAt, type Written } from './state'

/** A booking as it was last written down. `noShowAt`: that nobody came is written down too, an instant. */
interface Attended extends Written {
  isSeries: boolean
  noShowAt: string | null
}

/** Whether nobody came, written down or not yet: nobody checked in before it was over or given away. A group is not asked to. */
export const hasStayedAway = ({ isSeries, noShowAt, ...written }: Attended, now: string): boolean => {
  if (noShowAt !== null) return true
  const state = stateAt(written, now)
  return written.state === 'confirmed' && !isSeries && (state === 'done' || state === 'released')
}

/** Three times in sixty days, and for the thirty days after the third the staff approve the next ones. */
export const NO_SHOWS = 3
export const COUNTED_DAYS = 60
export const APPROVED_DAYS = 30

/**
 * Until when the staff approve what this person books; null: never. People of eighty and more are always trusted.
 * @param noShows when nobody came, instants in any order; those that a worker forgave are not among them
 */
export const approvedUntil = (noShows: readonly string[], isEightyPlus: boolean, now: string): string | null => {
  if (isEightyPlus) return null
  const sorted = noShows.map((at) => Date.parse(at)).sort((one, other) => one - other)
  const thirds = sorted.filter((at, index) => at - (sorted[index - NO_SHOWS + 1] ?? -Infinity) <= COUNTED_DAYS * DAY_MS)
  const untilMs = (thirds[thirds.length - 1] ?? -Infinity) + APPROVED_DAYS * DAY_MS
  return untilMs > Date.parse(now) ? toInstant(untilMs) : null
}
