import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { lockBooking } from '../../rooms/lock-booking'
import { hasNobodyCome } from '../../rooms/booking-state'
import { waiveNoShow } from '../../storage/rooms/change-reservation'
import type { ChangeHandler } from '../handler'

/** The no-show of that day does not count against the person. */
export const bookingsWaiveNoShow: ChangeHandler<'bookings.waiveNoShow'> = async (
  { tx, person, now },
  { bookingId },
) => {
  if (!mayActFor(person, communityOf(bookingId))) throw new Refusal('not_found')
  const { row, room } = await lockBooking(tx, person, bookingId, now)
  if (!hasNobodyCome(row, now) || row.noShowWaivedAt !== null) throw new Refusal('already_done')
  await waiveNoShow(tx, bookingId, person.personId, now)
  return {
    output: { noShowWaivedAt: now },
    audit: [{ communityId: room.communityId, subjectId: bookingId }],
    messages: [],
  }
}
