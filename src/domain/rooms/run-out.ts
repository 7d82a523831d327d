import type { Claimed } from './day/has-room'
import { type BookingState, stateAt } from './state'

/** What the time has made of a claim that is still written down as live. */
export interface RunOut {
  state: Extract<BookingState, 'refused' | 'released' | 'done'> | 'expired'
  /** Nobody came. A group is not asked to check in. */
  isNoShow: boolean
}

/**
 * How a claim ends by the time; null: it has not. Written down as `done` only when its buffer is over too, for until then it has the room.
 * @param claim with the end of its buffer, an instant
 */
export const runOut = (
  reservation: Claimed & { blockedUntil: string; isSeries: boolean },
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
