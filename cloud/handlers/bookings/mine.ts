import { limits } from '../../../src/contract/limits'
import { Failure } from '../../dispatch/answer'
import { presentBooking } from '../../present/rooms/present-booking'
import { presentWaitlistEntry } from '../../present/rooms/present-waitlist-entry'
import { findDistrict } from '../../storage/points/district'
import { answerCalendar } from '../../storage/rooms/answer-calendar'
import { type BookingRow, listComing, listPast } from '../../storage/rooms/booking-rows'
import { listWaitlistEntries } from '../../storage/rooms/waitlist'
import type { ReadHandler } from '../handler'

const LIVE: readonly string[] = ['requested', 'confirmed', 'checkedIn']

/** The caller's bookings and waitlist entries, upcoming and past. */
export const bookingsMine: ReadHandler<'bookings.mine'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const { personId } = person
  const { bookingsMax: rowsMax } = limits
  const [coming, waitlist, past, district] = await Promise.all([
    listComing(db, personId, now, rowsMax),
    listWaitlistEntries(db, personId, now, rowsMax),
    listPast(db, personId, now, rowsMax),
    findDistrict(db),
  ])
  const calendar = await answerCalendar(db, coming)
  const present = (row: BookingRow) => presentBooking(row, calendar, now)
  // Rows still stored as live may have expired by now.
  const [stillComing, over] = [true, false].map((isLive) =>
    coming.map(present).filter(({ state }) => LIVE.includes(state) === isLive),
  )
  return {
    at: now,
    isSample: district?.is_sample ?? false,
    coming: stillComing ?? [],
    waitlist: waitlist.map((row) => presentWaitlistEntry(row, now)).filter(({ state }) => state !== 'over'),
    past: [...(over ?? []), ...past.map(present)].slice(0, rowsMax),
  }
}
