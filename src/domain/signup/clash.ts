import { MINUTE_MS, overlap, type Span } from '../time'

/** Something at a point, at a time. */
export interface Engagement extends Span {
  pointId: string
}

/** What the person has already at that time, across all communities; null where nothing overlaps. */
export const hardClash = <E extends Engagement>(wish: Engagement, own: readonly E[]): E | null =>
  own.find((one) => overlap(wish, one)) ?? null

/** Two engagements at different points with less than this between them are worth a warning. */
export const NEAR_MINUTES = 60
/** Nobody leaves with the last minute. */
const LEAVING_MINUTES = 5

/** Another engagement soon before or after the wish, at another point. */
export interface Near<E> {
  other: E
  /** Whether it comes before the wish. */
  isBefore: boolean
  gapMinutes: number
}

/** The nearest engagement in time that is worth a warning; null where there is none. */
export const nearClash = <E extends Engagement>(wish: Engagement, own: readonly E[]): Near<E> | null => {
  const near = own
    .filter((other) => other.pointId !== wish.pointId && !overlap(wish, other))
    .map((other) => {
      const isBefore = Date.parse(other.endsAt) <= Date.parse(wish.startsAt)
      const [endsAt, startsAt] = isBefore ? [other.endsAt, wish.startsAt] : [wish.endsAt, other.startsAt]
      return { other, isBefore, gapMinutes: (Date.parse(startsAt) - Date.parse(endsAt)) / MINUTE_MS }
    })
    .filter(({ gapMinutes }) => gapMinutes < NEAR_MINUTES)
    .sort((one, other) => one.gapMinutes - other.gapMinutes)
  return near[0] ?? null
}

/** Of a walk that is longer than anybody would go, or that no street leads: it takes longer than every gap. */
export const NO_WALK = Number.POSITIVE_INFINITY

/**
 * Whether there is no time to walk from one to the other: the walk takes longer than the gap less five minutes.
 * @param walkSeconds {@link NO_WALK}: nobody walks there; null: not known, so that nothing is said about it
 */
export const isTooFar = (walkSeconds: number | null, gapMinutes: number): boolean =>
  walkSeconds !== null && walkSeconds > (gapMinutes - LEAVING_MINUTES) * 60
