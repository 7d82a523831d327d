import { checkInWindow } from '../check-in-window'
import { MINUTE_MS, toInstant } from '../time'

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

/** Whether a booking in this state occupies the room. A database constraint has the same list. */
export const isLive = (state: BookingState): boolean =>
  state === 'requested' || state === 'confirmed' || state === 'checkedIn'

/** A booking as stored. Instants. */
export interface Written {
  state: BookingState
  startsAt: string
  endsAt: string
  /** Staff decided that it must not be released. */
  isKept: boolean
  /** A waitlist entry overlaps it. */
  hasWaitlist: boolean
}

/**
 * The state that applies now, whether or not the timer has stored it. Time-based transitions: undecided at its start,
 * not checked in while somebody waits, or over.
 */
export const stateAt = ({ state, startsAt, endsAt, isKept, hasWaitlist }: Written, now: string): BookingState => {
  const isReached = (at: string) => Date.parse(at) <= Date.parse(now)
  if (state === 'requested' && isReached(startsAt)) return 'refused'
  if ((state === 'confirmed' || state === 'checkedIn') && isReached(endsAt)) return 'done'
  if (state === 'confirmed' && isReached(checkInWindow(startsAt).until) && hasWaitlist && !isKept) return 'released'
  return state
}

/** What was just booked by mistake may be taken back, however near its start is. */
const TAKE_BACK_MS = 10 * MINUTE_MS

/** When a booking was made and when it begins, instants. */
export interface Made {
  madeAt: string
  startsAt: string
}

/**
 * Until when a resident may cancel without staff: by the room's rule, or within ten minutes of booking it, whichever is
 * later, but not once it has begun. An instant, excluded.
 */
export const cancelUntil = ({ madeAt, startsAt }: Made, cancelMinutes: number): string => {
  const startMs = Date.parse(startsAt)
  const takenBackMs = Math.min(Date.parse(madeAt) + TAKE_BACK_MS, startMs)
  return toInstant(Math.max(startMs - cancelMinutes * MINUTE_MS, takenBackMs))
}

/** A request that is not decided yet may be withdrawn until its start. */
export const mayCancel = (state: BookingState, made: Made, cancelMinutes: number, now: string): boolean => {
  const isBefore = (at: string) => Date.parse(now) < Date.parse(at)
  return (
    (state === 'requested' && isBefore(made.startsAt)) ||
    (state === 'confirmed' && isBefore(cancelUntil(made, cancelMinutes)))
  )
}
