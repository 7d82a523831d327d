import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { mayActFor, type Person } from '../../src/domain/people/role'
import { type BookingRow, findBooking } from '../storage/rooms/booking-rows'
import { lockRoom, type LockedRoom } from '../storage/rooms/lock-room'
import type { Tx } from '../storage/tables'

/** A reservation whose room is locked, with the caller's relation to it. */
export interface LockedBooking {
  row: BookingRow
  room: LockedRoom
  isOwn: boolean
  /** The caller is staff of its community. */
  isStaff: boolean
}

/**
 * A reservation that the caller may change: their own, or one of the community they work for. Its room is locked, so
 * the row cannot change meanwhile.
 * @throws Refusal `not_found`, also for someone else's reservation
 */
export const lockBooking = async (tx: Tx, person: Person, bookingId: string, now: string): Promise<LockedBooking> => {
  const isStaff = mayActFor(person, communityOf(bookingId))
  const seen = await findBooking(tx, bookingId, now)
  if (!seen || (!isStaff && seen.personId !== person.personId)) throw new Refusal('not_found')
  const room = await lockRoom(tx, seen.room.id)
  const row = await findBooking(tx, bookingId, now)
  if (!row || !room) throw new Refusal('not_found')
  const isOwn = row.personId === person.personId
  if (!isStaff && !isOwn) throw new Refusal('not_found')
  return { row, room, isOwn, isStaff }
}
