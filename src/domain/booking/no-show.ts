import { DAY_MS, toInstant } from '../time'

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
