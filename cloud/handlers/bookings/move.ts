import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import { partyProblem } from '../../../src/domain/rooms/party'
import { remindAt } from '../../../src/domain/rooms/reminder'
import { whyNot } from '../../../src/domain/rooms/day/why-not'
import { communityOf, makeId } from '../../../src/domain/id'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { shanghaiDay } from '../../../src/domain/time'
import { codeOfWhy } from '../../rooms/book'
import { bufferedEnd, minutesAfter } from '../../rooms/buffered-end'
import { lockBooking } from '../../rooms/lock-booking'
import { stateNow } from '../../rooms/booking-state'
import { slotRefusal } from '../../rooms/refuse-slot'
import { settle } from '../../rooms/settle'
import { findBooking } from '../../storage/rooms/booking-rows'
import { endReservations } from '../../storage/rooms/end-reservations'
import { findFacts } from '../../storage/rooms/facts'
import { lockRooms } from '../../storage/rooms/lock-room'
import { insertReservation, type NewReservation } from '../../storage/rooms/new-reservation'
import { giveBack, spendQuota } from '../../storage/rooms/quota'
import type { ChangeHandler } from '../handler'

/**
 * Moves a booking to another time or another room of the same community: the old booking is cancelled and points to the
 * new one, which keeps its calendar id. It is one transaction, so there are never two bookings and never none.
 */
export const bookingsMove: ChangeHandler<'bookings.move'> = async (
  context,
  { bookingId, roomId, startsAt, minutes },
) => {
  const { tx, person, now, random16 } = context
  const communityId = communityOf(bookingId)
  if (!mayActFor(person, communityId) || communityOf(roomId) !== communityId) throw new Refusal('not_found')
  const was = (await findBooking(tx, bookingId, now))?.room.id ?? roomId
  const newRoom = (await lockRooms(tx, [was, roomId])).get(roomId)
  if (!newRoom) throw new Refusal('not_found')
  const { row, room: oldRoom } = await lockBooking(tx, person, bookingId, now)
  const state = row.kind === 'booking' ? stateNow(row, now) : 'done'
  const hasBegun = (at: string) => Date.parse(at) <= Date.parse(now)
  if ((state !== 'requested' && state !== 'confirmed') || hasBegun(row.startsAt)) throw new Refusal('already_done')
  // A request for a time that has begun would never be decided.
  if (state === 'requested' && hasBegun(startsAt)) throw new Refusal('slot_past')
  const before = await settle(context, newRoom)

  const [day, endsAt, asker] = [shanghaiDay(startsAt), minutesAfter(startsAt, minutes), { now, isStaff: true }]
  const facts = await findFacts(tx, roomId, { from: day, to: day }, now)
  if (!facts) throw new Refusal('not_found')
  const refused = { roomId, startsAt, minutes, personId: null, asker }
  const others = { ...facts, reservations: facts.reservations.filter(({ id }) => id !== bookingId) }
  const why = whyNot(makeRoomDay(others, day, { now, personId: null }), { startsAt, endsAt }, asker)
  if (why) throw await slotRefusal(tx, codeOfWhy(why), refused)
  if (partyProblem(row.partySize, facts.capacity)) throw new Refusal('party_size')

  const id = makeId(communityId, random16())
  const moved: NewReservation = {
    id,
    roomId,
    kind: 'booking',
    state,
    personId: row.personId,
    startsAt,
    endsAt,
    madeBy: row.madeBy ?? person.personId,
    changedBy: person.personId,
    partySize: row.partySize,
    purpose: row.purpose,
    title: row.title,
    seriesId: row.seriesId,
    calendarUid: row.calendarUid,
    sequence: row.sequence + 1,
    remindAt: remindAt(startsAt, now),
    blockedUntil: bufferedEnd(endsAt, newRoom.rules),
  }
  await giveBack(tx, [row])
  if (row.personId !== null && row.seriesId === null) {
    await spendQuota(row.personId, { id, startsAt, endsAt }, null, now).execute(tx)
  }
  await endReservations(tx, [{ id: bookingId, state: 'cancelled', movedTo: id }], {
    communityId,
    by: person.personId,
    now,
  })
  if (!(await insertReservation(tx, moved, now))) throw await slotRefusal(tx, 'slot_taken', refused)
  const freed = [{ startsAt: row.startsAt, blockedUntil: bufferedEnd(row.endsAt, oldRoom.rules) }]
  const after = await settle(context, oldRoom, freed)

  const about = { communityId, subjectId: id }
  const data = { room: newRoom.name, at: startsAt, was: row.startsAt }
  const toHolder =
    row.personId === null ? [] : [message('booking_moved', { ...about, to: { personId: row.personId }, data })]
  return { output: { bookingId: id }, audit: [about], messages: [...before, ...toHolder, ...after] }
}
