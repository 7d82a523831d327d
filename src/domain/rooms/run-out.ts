import type { StoredReservation } from './day/has-room'
import { type BookingState, stateAt } from './state'

/** The final state of a reservation that is still stored as live. */
export interface RunOut {
  state: Extract<BookingState, 'refused' | 'released' | 'done'> | 'expired'
  /** A no-show. Series bookings of groups need no check-in. */
  isNoShow: boolean
}

/**
 * How a reservation has ended by the passage of time; null when it has not. It becomes `done` only after its buffer,
 * because until then it occupies the room.
 * @param reservation with the end of its buffer, an instant
 */
export const runOut = (
  reservation: StoredReservation & { blockedUntil: string; isSeries: boolean },
  now: string,
): RunOut | null => {
  const isReached = (at: string | null) => at !== null && Date.parse(at) <= Date.parse(now)
  const { state, isSeries } = reservation
  if (state === 'blocked') return null
  if (state === 'held') return isReached(reservation.holdUntil) ? { state: 'expired', isNoShow: false } : null
  const nowState = stateAt({ ...reservation, state }, now)
  const isNoShow = state === 'confirmed' && !isSeries
  if (nowState === 'refused' && state === 'requested') return { state: 'refused', isNoShow: false }
  if (nowState === 'released') return { state: 'released', isNoShow }
  return nowState === 'done' && isReached(reservation.blockedUntil) ? { state: 'done', isNoShow } : null
}
