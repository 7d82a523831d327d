import { Refusal } from '../../../src/domain/refusal'
import { calendarFile } from '../../rooms/calendar-entry'
import { type BookingRow, findBooking } from '../../storage/rooms/booking-rows'
import { feedSecretOf } from '../../storage/rooms/person-feed'
import type { Tx } from '../../storage/tables'
import { feedPath } from './feed-path'
import type { ChangeHandler } from '../handler'

/** Follows a moved booking to the one that replaced it, which is what the calendar shows. */
const findMoved = async (tx: Tx, bookingId: string, now: string): Promise<BookingRow | undefined> => {
  const row = await findBooking(tx, bookingId, now)
  return row?.movedTo ? findMoved(tx, row.movedTo, now) : row
}

/** One booking as a calendar file, and the feed address of all the caller's bookings, created on the first request. */
export const bookingsCalendar: ChangeHandler<'bookings.calendar'> = async (
  { tx, person, now, random16 },
  { bookingId },
) => {
  const row = await findMoved(tx, bookingId, now)
  if (!row || row.kind !== 'booking' || row.personId !== person.personId) throw new Refusal('not_found')
  const secret = await feedSecretOf(tx, person.personId, random16() + random16())
  return {
    output: { ...(await calendarFile(row, now)), feed: feedPath(secret) },
    audit: [{ communityId: row.room.communityId, subjectId: bookingId }],
    messages: [],
  }
}
