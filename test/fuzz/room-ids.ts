import { newKey, type World } from '../factories'
import { newRecord, personIdOf } from '../people'
import { roundTheClock } from '../records/hours'
import { newBooking, newWaitlistEntry, newRoom } from '../rooms'
import { shanghai, times } from '../times'

const PATIENT = { noticeMinutes: 0, windowDays: 60, activeMax: 50, weekMinutesMax: 10_080, bufferMinutes: 0 }
const EACH = 10

const hourOf = (hour: number): string => `${String(hour).padStart(2, '0')}:00`

/** A waitlist entry of a person with an open offer. */
const newOffer = async (world: World, roomId: string, personId: string, hour: number): Promise<string> => {
  const day = '2026-11-27'
  const when = { roomId, personId, startsAt: shanghai(day, hourOf(hour)), endsAt: shanghai(day, hourOf(hour + 1)) }
  const waitlistEntryId = await newWaitlistEntry(world, when)
  const reservationId = await newBooking(world, {
    ...when,
    state: 'held',
    waitlistEntryId,
    holdUntil: shanghai('2026-11-24', '12:00'),
  })
  await world.db
    .updateTable('waitlist_entry')
    .set({ state: 'offered', reservation_id: reservationId })
    .where('id', '=', waitlistEntryId)
    .execute()
  return waitlistEntryId
}

/**
 * Two rooms with bookings and offers of the caller: several, because most changes use one up. Between them are bookings
 * of somebody else.
 */
export const newRoomIds = async (world: World, caller: string, pointId: string) => {
  const open = { pointId, hours: roundTheClock }
  const rooms = [
    await newRoom(world, { ...open, rules: PATIENT }),
    await newRoom(world, { ...open, rules: { ...PATIENT, approval: 'staff' } }),
  ]
  const other = await world.newPerson()
  const book = (who: string, roomId: string, startsAt: string) =>
    world.ask(who, 'bookings.create', { roomId, startsAt, minutes: 60, partySize: 2, purpose: '' }, newKey())
  const bookingId: string[] = []
  const waitlistEntryId: string[] = []
  for (const roomId of rooms) {
    bookingId.push((await book(caller, roomId, shanghai('2026-11-24', '10:00'))).id)
    for (const hour of times(EACH).keys()) {
      bookingId.push((await book(caller, roomId, shanghai('2026-11-26', hourOf(2 * hour)))).id)
      waitlistEntryId.push(await newOffer(world, roomId, personIdOf(caller), 2 * hour))
      await book(other, roomId, shanghai('2026-11-26', hourOf(2 * hour + 1)))
    }
  }
  const personId = [await newRecord(world)]
  return { roomId: rooms, bookingId, waitlistEntryId, personId, forPerson: personId }
}
