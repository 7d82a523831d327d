import { newKey, type World } from '../factories'
import { personIdOf } from '../people'
import { newBooking, newWaitlistEntry, newRoom } from '../rooms'
import { shanghai } from '../times'

/** The matrix runs at 10:00 on a Tuesday; most reservations are on the day after. */
const YESTERDAY = '2026-11-23'
const TODAY = '2026-11-24'
export const TOMORROW = '2026-11-25'

/** A room of a community, and one of each thing in it that methods are about; all of them somebody else's. */
export interface RoomSubject {
  roomId: string
  roomVersion: string
  /** The code at its door; null: without a code, as staff check people in. */
  roomCode: string | null
  /** Confirmed, tomorrow from ten to eleven. */
  bookingId: string
  /** Confirmed, begins at this moment. */
  begunId: string
  /** A request. */
  requestId: string
  /** A no-show of yesterday. */
  missedId: string
  /** A waitlist entry with an open offer. */
  waitlistEntryId: string
}

/** A person with a booking, a quota and a feed. @returns our id */
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

/** An offer to the waitlist. @returns the waitlist entry */
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

/** Makes the bookings and the offer this person's. @returns the code at the room's door */
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
