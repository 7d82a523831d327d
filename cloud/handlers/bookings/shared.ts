import { Refusal } from '../../../src/domain/refusal'
import { isLive } from '../../../src/domain/rooms/state'
import { stateNow } from '../../rooms/booking-state'
import { type BookingRow, findBooking } from '../../storage/rooms/booking-rows'
import type { ReadContext, ReadHandler } from '../handler'

/** A booking is hardly ever moved more than once or twice; a loop in the data must end. */
const MOVES_MAX = 20

/** The booking, or where it was moved to. */
const findMoved = async ({ db, now }: ReadContext, bookingId: string): Promise<BookingRow | undefined> => {
  let row = await findBooking(db, bookingId, now)
  for (let moves = 0; row?.movedTo && moves < MOVES_MAX; moves += 1) row = await findBooking(db, row.movedTo, now)
  return row
}

/** Where and when a booking is, and whether it is certain, for those to whom its person has passed it on. */
export const bookingsShared: ReadHandler<'bookings.shared'> = async (context, { bookingId }) => {
  const { now } = context
  const row = await findMoved(context, bookingId)
  if (!row || row.kind !== 'booking') throw new Refusal('not_found')
  const { room, startsAt, endsAt, isSample } = row
  const state = stateNow(row, now)
  return { at: now, isSample, booking: isLive(state) ? { state, room, startsAt, endsAt } : null }
}
