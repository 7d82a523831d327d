import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { mayActFor, type Person } from '../../src/domain/people/role'
import { type BookingRow, findBooking } from '../storage/rooms/booking-rows'
import { lockRoom, type LockedRoom } from '../storage/rooms/lock-room'
import type { Tx } from '../storage/tables'

/** A claim whose room is locked, with what the caller is to it. */
export interface Held {
  row: BookingRow
  room: LockedRoom
  isOwn: boolean
  /** Staff of its community. */
  isStaff: boolean
}

/**
 * A claim that the caller may change: their own, or one of the community they work for; its room is locked, so it stays
 * as it was read. @throws Refusal `not_found`, for somebody else's too
 */
export const lockBooking = async (tx: Tx, person: Person, bookingId: string, now: string): Promise<Held> => {
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
