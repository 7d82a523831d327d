import { type Desk, openDesk } from './booking-desk'
import { at } from './booking-world'
import { newKey } from './factories'

interface To {
  bookingId?: string
  roomId?: string
  minutes?: number
}

/**
 * A desk whose resident has booked an hour at 14:00 for nine people, and shortcuts for moving it.
 * @param now of the clock, after the booking was made
 */
export const openMove = async (now: string) => {
  const desk: Desk = await openDesk()
  const bookingId = (await desk.book(desk.resident, '14:00', { partySize: 9, purpose: '练舞' })).id
  desk.world.clock.now = at(now)
  const to = (startsAt: string, more: To = {}) => ({ bookingId, roomId: desk.roomId, startsAt, minutes: 60, ...more })
  /** @returns the id of the new booking */
  const move = async (who: string, startsAt: string, more: To = {}) =>
    (await desk.world.ask(who, 'bookings.move', to(startsAt, more), newKey())).bookingId
  const refusal = (who: string, startsAt: string, more: To = {}) =>
    desk.refusal(who, 'bookings.move', to(startsAt, more))
  return { desk, bookingId, to, move, refusal }
}
