import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import { partyProblem } from '../../../src/domain/rooms/party'
import { remindAt } from '../../../src/domain/rooms/reminder'
import { whyNot } from '../../../src/domain/rooms/day/why-not'
import { communityOf, makeId } from '../../../src/domain/id'
import { message, type NewMessage } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { shanghaiDay } from '../../../src/domain/time'
import { codeOfWhy } from '../../rooms/book'
import { bufferedEnd, minutesAfter } from '../../rooms/buffered-end'
import { type LockedBooking, lockBooking } from '../../rooms/lock-booking'
import { exchangeQuota, movableState } from '../../rooms/move-rules'
import { aboutBooking, madeMessages } from '../../rooms/notices'
import { slotRefusal } from '../../rooms/refuse-slot'
import { settle } from '../../rooms/settle'
import { type BookingRow, findBooking } from '../../storage/rooms/booking-rows'
import { endReservations } from '../../storage/rooms/end-reservations'
import { findFacts } from '../../storage/rooms/facts'
import { lockRooms } from '../../storage/rooms/lock-room'
import { insertReservation, type NewReservation } from '../../storage/rooms/new-reservation'
import type { ChangeHandler } from '../handler'

/** Its person hears of a move by staff; one who moves it gets what a new booking gets. */
const movedMessages = ({ row, isStaff }: LockedBooking, moved: BookingRow): NewMessage[] => {
  if (!isStaff) return madeMessages(moved)
  const about = aboutBooking(moved)
  const data = { room: moved.room.name, at: moved.startsAt, was: row.startsAt }
  return about ? [message('booking_moved', { ...about, data })] : []
}

/**
 * Moves a booking to another time or another room of the same community: the old booking is cancelled and points to the
 * new one, which keeps its calendar id. It is one transaction, so there are never two bookings and never none. Its
 * person moves it by the rules for new bookings, as long as they might cancel it, and never from a booking into a
 * request.
 */
export const bookingsMove: ChangeHandler<'bookings.move'> = async (
  context,
  { bookingId, roomId, startsAt, minutes },
) => {
  const { tx, person, now, random16 } = context
  const communityId = communityOf(bookingId)
  if (communityOf(roomId) !== communityId) throw new Refusal('not_found')
  const seen = await findBooking(tx, bookingId, now)
  if (!seen || (!mayActFor(person, communityId) && seen.personId !== person.personId)) throw new Refusal('not_found')
  const newRoom = (await lockRooms(tx, [seen.room.id, roomId])).get(roomId)
  if (!newRoom) throw new Refusal('not_found')
  const locked = await lockBooking(tx, person, bookingId, now)
  const { row, room: oldRoom, isStaff } = locked
  const [day, endsAt, asker] = [shanghaiDay(startsAt), minutesAfter(startsAt, minutes), { now, isStaff }]
  const stateBefore = movableState(locked, { roomId, startsAt, endsAt }, now)
  const before = await settle(context, newRoom)

  const facts = await findFacts(tx, roomId, { from: day, to: day }, now)
  if (!facts) throw new Refusal('not_found')
  const looker = isStaff ? null : row.personId
  const refused = { roomId, startsAt, minutes, personId: looker, asker }
  const others = { ...facts, reservations: facts.reservations.filter(({ id }) => id !== bookingId) }
  const why = whyNot(makeRoomDay(others, day, { now, personId: looker }), { startsAt, endsAt }, asker)
  if (why) throw await slotRefusal(tx, codeOfWhy(why), refused)
  if (partyProblem(row.partySize, facts.capacity)) throw new Refusal('party_size')

  const id = makeId(communityId, random16())
  const slot = { id, startsAt, endsAt }
  const state = await exchangeQuota(context, locked, { facts, moved: slot, state: stateBefore })
  const moved: NewReservation = {
    ...slot,
    roomId,
    kind: 'booking',
    state,
    personId: row.personId,
    madeBy: row.madeBy ?? person.personId,
    changedBy: person.personId,
    partySize: row.partySize,
    purpose: row.purpose,
    title: row.title,
    seriesId: row.seriesId,
    calendarUid: row.calendarUid,
    sequence: row.sequence + 1,
    remindAt: remindAt(startsAt, now),
    // Or else moving would give ten more minutes to take it back, again and again.
    ...(!isStaff && { madeAt: row.madeAt }),
    blockedUntil: bufferedEnd(endsAt, newRoom.rules),
  }
  const by = { communityId, by: person.personId, now }
  await endReservations(tx, [{ id: bookingId, state: 'cancelled', movedTo: id }], by)
  if (!(await insertReservation(tx, moved, now))) throw await slotRefusal(tx, 'slot_taken', refused)
  const freed = [{ startsAt: row.startsAt, blockedUntil: bufferedEnd(row.endsAt, oldRoom.rules) }]
  const after = await settle(context, oldRoom, freed)

  const told = movedMessages(locked, { ...row, ...slot, room: facts.room, state })
  return {
    output: { bookingId: id },
    audit: [{ communityId, subjectId: id }],
    messages: [...before, ...told, ...after],
  }
}
