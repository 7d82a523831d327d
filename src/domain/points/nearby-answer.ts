import type { Opening } from './hours'
import { NEAR, WIDE_OPEN_ROWS } from './search-areas'

/** What the rules below need of a row; the contract's row has it. */
export interface NearbyRow {
  id: string
  name: string
  walk: { seconds: number; isWithin: boolean } | null
  straightMeters: number | null
  isUnreachable: boolean
  opening: Pick<Opening, 'state' | 'until'>
}

/** What `points.nearby` says about a list of points. */
export interface NearbyAnswer<R> {
  /** The open point that is reached first; null when none is open. */
  answerId: string | null
  /** When none is open: the point that opens first, and when. */
  next: { id: string; opensAt: string } | null
  /** How many are open within ten minutes' walk, shown or not. */
  openWithin: number
  /** What is shown, the quickest to reach first. */
  rows: R[]
}

/** Timed rows by time, then the others by straight distance, unreachable ones last; equal ones by name. */
const byEffort = (a: NearbyRow, b: NearbyRow): number =>
  (a.walk?.seconds ?? Infinity) - (b.walk?.seconds ?? Infinity) ||
  Number(a.isUnreachable) - Number(b.isUnreachable) ||
  (a.straightMeters ?? Infinity) - (b.straightMeters ?? Infinity) ||
  (a.name < b.name ? -1 : 1)

const isOpenToCaller = ({ opening, isUnreachable }: NearbyRow): boolean => opening.state === 'open' && !isUnreachable

/** Whether the answer may send the caller there: near in a straight line, or timed. */
const isWorthWalking = ({ walk, straightMeters, isUnreachable }: NearbyRow): boolean =>
  !isUnreachable && (walk !== null || (straightMeters ?? Infinity) <= NEAR.meters)

/** Cuts the rows to the limit of an answer, always keeping the one that is the headline. */
const cut = <R>(rows: readonly R[], headline: R | undefined, rowsMax: number): R[] => {
  const shown = rows.slice(0, rowsMax)
  return !headline || shown.includes(headline) ? shown : [...shown.slice(0, -1), headline]
}

/** The point that opens first within walking distance; the nearer of two that open at the same time. */
const nextToOpen = (rows: readonly NearbyRow[]): NearbyAnswer<never>['next'] => {
  const closed = rows.flatMap(({ id, opening }) =>
    opening.state === 'closed' && opening.until ? [{ id, opensAt: opening.until }] : [],
  )
  return closed.reduce<NearbyAnswer<never>['next']>(
    (first, one) => (first && first.opensAt <= one.opensAt ? first : one),
    null,
  )
}

/**
 * Whether the wide area is searched for open points. Where nothing is near at all, the far search has already been
 * made.
 */
export const needsWideSearch = (near: readonly NearbyRow[]): boolean => near.length > 0 && !near.some(isOpenToCaller)

/**
 * Of a wide search, the nearest open points that are not known yet.
 * @param points the nearest first
 */
export const openBeyond = <P extends { id: string }>(
  points: readonly P[],
  known: readonly { id: string }[],
  isOpen: (point: P) => boolean,
): P[] => {
  const ids = new Set(known.map(({ id }) => id))
  return points.filter((point) => !ids.has(point.id) && isOpen(point)).slice(0, WIDE_OPEN_ROWS)
}

/** Sorts what was found by effort and chooses the answer. @param rowsMax rows that are shown */
export const nearbyAnswer = <R extends NearbyRow>(found: readonly R[], rowsMax: number): NearbyAnswer<R> => {
  const rows = [...found].sort(byEffort)
  const candidates = rows.filter(isWorthWalking)
  const answer = candidates.find(isOpenToCaller)
  const next = answer ? null : nextToOpen(candidates)
  return {
    answerId: answer?.id ?? null,
    next,
    openWithin: rows.filter((row) => row.walk?.isWithin === true && isOpenToCaller(row)).length,
    rows: cut(rows, answer ?? rows.find(({ id }) => id === next?.id), rowsMax),
  }
}
