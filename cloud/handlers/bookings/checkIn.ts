import { roomCode } from '../../../src/domain/rooms/door-code'
import { checkInWindow } from '../../../src/domain/rooms/state'
import { Refusal } from '../../../src/domain/refusal'
import { type Held, lockBooking } from '../../rooms/lock-booking'
import { presentBooking } from '../../present/rooms/present-booking'
import { stateNow } from '../../rooms/booking-state'
import { checkIn } from '../../storage/rooms/change-reservation'
import type { ChangeHandler } from '../handler'

const assertInTime = ({ row }: Held, isBySight: boolean, now: string): void => {
  const { from, until } = checkInWindow(row.startsAt)
  if (Date.parse(now) < Date.parse(from)) throw new Refusal('check_in_early')
  // Staff may check somebody in by sight until the booking ends.
  if (!isBySight && Date.parse(now) >= Date.parse(until)) throw new Refusal('check_in_late')
}

const assertExpected = ({ row }: Held, now: string): void => {
  if (row.kind !== 'booking') throw new Refusal('not_found')
  const state = stateNow(row, now)
  if (state === 'cancelled' || state === 'refused') throw new Refusal('check_in_cancelled')
  if (state === 'requested') throw new Refusal('check_in_unapproved')
  if (state === 'released' || (state === 'done' && row.state === 'confirmed')) throw new Refusal('check_in_late')
  if (state !== 'confirmed') throw new Refusal('already_done')
}

/** Records that somebody has come: by the code at the room's door, or seen by the staff. Idempotent. */
export const bookingsCheckIn: ChangeHandler<'bookings.checkIn'> = async ({ tx, person, now }, { bookingId, code }) => {
  const held = await lockBooking(tx, person, bookingId, now)
  const isBySight = code === null && held.isStaff
  if (!isBySight && !held.isOwn) throw new Refusal('not_found')
  if (!isBySight && roomCode(code ?? '') !== held.room.code) throw new Refusal('check_in_elsewhere')
  assertExpected(held, now)
  assertInTime(held, isBySight, now)

  await checkIn(tx, bookingId, person.personId, now)
  const { communityId } = held.room
  return {
    output: presentBooking({ ...held.row, state: 'checkedIn' }, now),
    audit: [{ communityId, subjectId: bookingId }],
    messages: [],
  }
}
