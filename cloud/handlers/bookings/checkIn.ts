import { doorCode } from '../../../src/domain/scan/door-code'
import { checkInWindow } from '../../../src/domain/check-in-window'
import { Refusal } from '../../../src/domain/refusal'
import { type LockedBooking, lockBooking } from '../../rooms/lock-booking'
import { presentBooking } from '../../present/rooms/present-booking'
import { stateNow } from '../../rooms/booking-state'
import { answerCalendar } from '../../storage/rooms/answer-calendar'
import { checkIn } from '../../storage/rooms/change-reservation'
import { isCheckInPoster } from '../../storage/posters/check-in-poster'
import type { Tx } from '../../storage/tables'
import type { ChangeHandler } from '../handler'

const assertInTime = ({ row }: LockedBooking, isBySight: boolean, now: string): void => {
  const { from, until } = checkInWindow(row.startsAt)
  if (Date.parse(now) < Date.parse(from)) throw new Refusal('check_in_early')
  // Staff may check somebody in by sight until the booking ends.
  if (!isBySight && Date.parse(now) >= Date.parse(until)) throw new Refusal('check_in_late')
}

const assertExpected = ({ row }: LockedBooking, now: string): void => {
  if (row.kind !== 'booking') throw new Refusal('not_found')
  const state = stateNow(row, now)
  if (state === 'cancelled' || state === 'refused') throw new Refusal('check_in_cancelled')
  if (state === 'requested') throw new Refusal('check_in_unapproved')
  if (state === 'released' || (state === 'done' && row.state === 'confirmed')) throw new Refusal('check_in_late')
  if (state !== 'confirmed') throw new Refusal('already_done')
}

/** The code of the room's first sign, or of a poster for check-in at this room or its point. */
const isCodeHere = async (tx: Tx, { room }: LockedBooking, code: string): Promise<boolean> =>
  code === room.code || (await isCheckInPoster(tx, code, room.id))

/** Records that somebody has come: by the code at the room's door, or seen by the staff. Idempotent. */
export const bookingsCheckIn: ChangeHandler<'bookings.checkIn'> = async ({ tx, person, now }, { bookingId, code }) => {
  const locked = await lockBooking(tx, person, bookingId, now)
  const isBySight = code === null && locked.isStaff
  if (!isBySight && !locked.isOwn) throw new Refusal('not_found')
  if (!isBySight && !(await isCodeHere(tx, locked, doorCode(code ?? '')))) throw new Refusal('check_in_elsewhere')
  assertExpected(locked, now)
  assertInTime(locked, isBySight, now)

  await checkIn(tx, bookingId, person.personId, now)
  const { communityId } = locked.room
  const row = { ...locked.row, state: 'checkedIn' } as const
  return {
    output: presentBooking(row, await answerCalendar(tx, [row]), now),
    audit: [{ communityId, subjectId: bookingId }],
    messages: [],
  }
}
