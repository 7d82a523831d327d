import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { holdBooking } from '../../rooms/own-booking'
import { hasNobodyCome } from '../../rooms/present-booking'
import { forgive } from '../../storage/rooms/change-claim'
import type { ChangeHandler } from '../handler'

/** That nobody came that day does not count against the person. */
export const bookingsForgive: ChangeHandler<'bookings.forgive'> = async ({ tx, person, now }, { bookingId }) => {
  if (!mayActFor(person, communityOf(bookingId))) throw new Refusal('not_found')
  const { row, room } = await holdBooking(tx, person, bookingId, now)
  if (!hasNobodyCome(row, now) || row.forgivenAt !== null) throw new Refusal('already_done')
  await forgive(tx, bookingId, person.personId, now)
  return { output: { forgivenAt: now }, audit: [{ communityId: room.communityId, subjectId: bookingId }], messages: [] }
}
