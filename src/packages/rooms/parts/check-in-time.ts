import type { Booking } from './booking-store'

/** Whether check-in is possible: not yet, now, too late, or not applicable. */
export type CheckInTime = 'early' | 'now' | 'late' | 'never'

/**
 * Uses the same window as the server, so that the button is shown exactly when check-in works. @param now an instant
 */
export const checkInTime = (
  { state, checkInFrom, checkInUntil }: Pick<Booking, 'state' | 'checkInFrom' | 'checkInUntil'>,
  now: string,
): CheckInTime => {
  if (state !== 'confirmed') return 'never'
  const isReached = (at: string) => Date.parse(at) <= Date.parse(now)
  if (isReached(checkInUntil)) return 'late'
  return isReached(checkInFrom) ? 'now' : 'early'
}
