import type { Booking } from '../parts/booking-store'

/** Whether one can check in: not yet, now, too late, or it is not the time to speak of it at all. */
export type CheckInTime = 'early' | 'now' | 'late' | 'never'

/** By the same window as the server's, so that the button is there when it works. @param now an instant */
export const checkInTime = (
  { state, checkInFrom, checkInUntil }: Pick<Booking, 'state' | 'checkInFrom' | 'checkInUntil'>,
  now: string,
): CheckInTime => {
  if (state !== 'confirmed') return 'never'
  const isReached = (at: string) => Date.parse(at) <= Date.parse(now)
  if (isReached(checkInUntil)) return 'late'
  return isReached(checkInFrom) ? 'now' : 'early'
}
