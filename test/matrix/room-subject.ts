import { newKey, type World } from '../factories'
import { personIdOf } from '../people'
import { newBooking, newWaitlistEntry, newRoom } from '../rooms'
import { shanghai } from '../times'

/** The matrix is asked at ten on a Tuesday; most of what it is about is on the day after. */
const YESTERDAY = '2026-11-23'
const TODAY = '2026-11-24'
export const TOMORROW = '2026-11-25'

/** A room of some community, and one of each thing in it that a method may be about; all of them somebody else's. */
export interface RoomSubject {
  roomId: string
  roomVersion: string
  /** What is said at its door; null: nothing is said, as by staff who see who is there. */
  roomCode: string | null
  /** Confirmed, tomorrow from ten to eleven. */
  bookingId: string
  /** Confirmed, begins at this moment. */
  begunId: string
  /** Waits for the staff. */
  requestId: string
  /** Nobody came, yesterday. */
  missedId: string
  /** A place in line for which a time is kept. */
  waitlistEntryId: string
}

/** Somebody who has booked, is counted, and has their bookings in a calendar. @returns our id */
const newHolder = async (world: World, wish: { roomId: string; startsAt: string }) => {
  const holder = await world.newPerson()
  const personId = personIdOf(holder)
  await world.db.insertInto('person_feed').values({ person_id: personId, secret: newKey() }).execute()
  const booked = await world.ask(
    holder,
    'bookings.create',
    { ...wish, minutes: 60, partySize: 2, purpose: '' },
    newKey(),
  )
  return { personId, bookingId: booked.id }
}

/** A time that is kept for somebody in line. @returns the place in line */
const newOffer = async (world: World, roomId: string, personId: string): Promise<string> => {
  const when = { roomId, personId, startsAt: shanghai(TOMORROW, '16:00'), endsAt: shanghai(TOMORROW, '17:00') }
  const waitlistEntryId = await newWaitlistEntry(world, when)
  const reservationId = await newBooking(world, {
    ...when,
    state: 'held',
    waitlistEntryId,
    holdUntil: shanghai(TODAY, '12:00'),
  })
  const offered = { state: 'offered', reservation_id: reservationId } as const
  await world.db.updateTable('waitlist_entry').set(offered).where('id', '=', waitlistEntryId).execute()
  return waitlistEntryId
}

export const newRoomSubject = async (world: World, pointId: string): Promise<RoomSubject> => {
  const roomId = await newRoom(world, { pointId })
  const { personId, bookingId } = await newHolder(world, { roomId, startsAt: shanghai(TOMORROW, '10:00') })
  const hour = (day: string, from: string, until: string) => ({
    roomId,
    personId,
    startsAt: shanghai(day, from),
    endsAt: shanghai(day, until),
  })
  const missed = {
    ...hour(YESTERDAY, '10:00', '11:00'),
    state: 'done',
    noShowAt: shanghai(YESTERDAY, '11:00'),
  } as const
  return {
    roomId,
    roomVersion: (await world.ask(await world.newPerson('admin'), 'rooms.get', { roomId })).version,
    roomCode: null,
    bookingId,
    begunId: await newBooking(world, hour(TODAY, '10:00', '11:00')),
    requestId: await newBooking(world, { ...hour(TOMORROW, '14:00', '15:00'), state: 'requested' }),
    missedId: await newBooking(world, missed),
    waitlistEntryId: await newOffer(world, roomId, personId),
  }
}

/** The same when all of it is this person's, who stands at the room's door. */
export const givenTo = async (world: World, subject: RoomSubject, personId: string): Promise<{ roomCode: string }> => {
  const { roomId, bookingId, begunId, waitlistEntryId } = subject
  const own = { person_id: personId }
  await world.db
    .updateTable('reservation')
    .set(own)
    .where((is) => is.or([is('id', 'in', [bookingId, begunId]), is('waitlist_entry_id', '=', waitlistEntryId)]))
    .execute()
  await world.db.updateTable('waitlist_entry').set(own).where('id', '=', waitlistEntryId).execute()
  const { code } = await world.db.selectFrom('room').select('code').where('id', '=', roomId).executeTakeFirstOrThrow()
  return { roomCode: code }
}
