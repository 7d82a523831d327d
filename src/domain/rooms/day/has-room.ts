import { holdUntil } from '../../hold'
import { isLive, stateAt, type BookingState } from '../state'

/** A live reservation as stored. Instants. */
export interface StoredReservation {
  kind: 'booking' | 'hold' | 'block'
  state: BookingState | 'held' | 'blocked'
  startsAt: string
  endsAt: string
  holdUntil: string | null
  isKept: boolean
  /** A waitlist entry overlaps it. */
  hasWaitlist: boolean
}

/**
 * Whether a reservation still occupies the room now, whether or not the timer has run. An expired hold passes to the
 * next waitlist entry, if there is one and enough time is left to offer it.
 */
export const hasRoom = ({ state, ...reservation }: StoredReservation, now: string): boolean => {
  if (state === 'blocked') return true
  if (state === 'held') {
    const isOver = reservation.holdUntil !== null && Date.parse(reservation.holdUntil) <= Date.parse(now)
    return !isOver || (reservation.hasWaitlist && holdUntil(now, reservation.startsAt) !== null)
  }
  const nowState = stateAt({ state, ...reservation }, now)
  return isLive(nowState) || nowState === 'done' // the buffer after it may still be running
}

/** Whether the stored state is outdated, so that the table must be updated before it can be relied on. */
export const isRunOut = (reservation: StoredReservation, now: string): boolean => {
  if (reservation.state === 'held')
    return reservation.holdUntil !== null && Date.parse(reservation.holdUntil) <= Date.parse(now)
  return !hasRoom(reservation, now)
}
