import { holdUntil } from '../hold'
import { isLive, stateAt, type BookingState } from '../state'

/** A live row of the table of claims, as it was last written down. Instants. */
export interface Claimed {
  kind: 'booking' | 'hold' | 'block'
  state: BookingState | 'held' | 'blocked'
  startsAt: string
  endsAt: string
  holdUntil: string | null
  isKept: boolean
  /** Somebody waits for a time that it is in the way of. */
  hasWaitlist: boolean
}

/**
 * Whether it still has the room now, whether the timer has been there or not. A hold that has run out goes to the next
 * in line, if somebody waits and there is time left to hold it.
 */
export const hasRoom = ({ state, ...reservation }: Claimed, now: string): boolean => {
  if (state === 'blocked') return true
  if (state === 'held') {
    const isOver = reservation.holdUntil !== null && Date.parse(reservation.holdUntil) <= Date.parse(now)
    return !isOver || (reservation.hasWaitlist && holdUntil(now, reservation.startsAt) !== null)
  }
  const nowState = stateAt({ state, ...reservation }, now)
  return isLive(nowState) || nowState === 'done' // its buffer lasts longer than it
}

/** Whether the time has changed what is written down, so that the table must be brought up to date before it is trusted. */
export const isRunOut = (reservation: Claimed, now: string): boolean => {
  if (reservation.state === 'held')
    return reservation.holdUntil !== null && Date.parse(reservation.holdUntil) <= Date.parse(now)
  return !hasRoom(reservation, now)
}
