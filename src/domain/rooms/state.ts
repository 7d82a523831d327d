import { toInstant } from '../time'

const MINUTE_MS = 60_000

export const bookingStates = [
  'requested',
  'confirmed',
  'checkedIn',
  'done',
  'refused',
  'cancelled',
  'released',
] as const
export type BookingState = (typeof bookingStates)[number]

/** What still has the room. The database keeps the same list in its constraint. */
export const isLive = (state: BookingState): boolean =>
  state === 'requested' || state === 'confirmed' || state === 'checkedIn'

/** How early and how late one may come; later than that the room may be given to who waits. */
export const CHECK_IN_EARLY_MINUTES = 15
export const CHECK_IN_LATE_MINUTES = 30

/** When one may check in. Instants, the last one excluded. */
export const checkInWindow = (startsAt: string): { from: string; until: string } => ({
  from: toInstant(Date.parse(startsAt) - CHECK_IN_EARLY_MINUTES * MINUTE_MS),
  until: toInstant(Date.parse(startsAt) + CHECK_IN_LATE_MINUTES * MINUTE_MS),
})

/** A booking as it was last written down. Instants. */
export interface Written {
  state: BookingState
  startsAt: string
  endsAt: string
  /** The staff have said that it is not to be given away. */
  isKept: boolean
  /** Somebody waits for a time that it is in the way of. */
  hasWaitlist: boolean
}

/**
 * The state that holds now, whether the timer has written it down or not: nobody decided before it began, nobody came
 * and somebody waits, it is over.
 */
export const stateAt = ({ state, startsAt, endsAt, isKept, hasWaitlist }: Written, now: string): BookingState => {
  const isReached = (at: string) => Date.parse(at) <= Date.parse(now)
  if (state === 'requested' && isReached(startsAt)) return 'refused'
  if ((state === 'confirmed' || state === 'checkedIn') && isReached(endsAt)) return 'done'
  if (state === 'confirmed' && isReached(checkInWindow(startsAt).until) && hasWaitlist && !isKept) return 'released'
  return state
}

/** The last moment at which a resident may cancel alone. An instant, excluded. */
export const cancelUntil = (startsAt: string, cancelMinutes: number): string =>
  toInstant(Date.parse(startsAt) - cancelMinutes * MINUTE_MS)

/** Asked for and not decided yet, it may be taken back until it begins. */
export const mayCancel = (state: BookingState, startsAt: string, cancelMinutes: number, now: string): boolean => {
  const isBefore = (at: string) => Date.parse(now) < Date.parse(at)
  return (
    (state === 'requested' && isBefore(startsAt)) ||
    (state === 'confirmed' && isBefore(cancelUntil(startsAt, cancelMinutes)))
  )
}
