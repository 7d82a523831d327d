import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { presentBooking } from '../../present/rooms/present-booking'
import { answerCalendar } from '../../storage/rooms/answer-calendar'
import { findBooking } from '../../storage/rooms/booking-rows'
import type { ReadHandler } from '../handler'

/** A booking, for its holder and for the staff of its community; staff see names on the day sheet only. */
export const bookingsGet: ReadHandler<'bookings.get'> = async ({ db, person, now }, { bookingId }) => {
  const row = await findBooking(db, bookingId, now)
  const mayRead = person !== null && (row?.personId === person.personId || mayActFor(person, communityOf(bookingId)))
  if (!row || row.kind !== 'booking' || !mayRead) throw new Refusal('not_found')
  const isOwn = row.personId === person.personId
  const calendar = await answerCalendar(db, [row])
  const booking = presentBooking(isOwn ? row : { ...row, forName: null }, calendar, now)
  return { at: now, isSample: row.isSample, booking }
}
