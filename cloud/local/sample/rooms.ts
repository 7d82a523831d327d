import { defaultRules, type RoomRules } from '../../../src/domain/rooms/rules'
import { communityOf, makeId } from '../../../src/domain/id'
import type { OpeningHours } from '../../../src/domain/points/point-record'
import { asciiPart } from '../../../src/domain/text'
import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../../../src/domain/time'
import { addDoorSign } from '../../posters/door-sign'
import { bufferedEnd, minutesAfter } from '../../rooms/buffered-end'
import { cryptoRandom16 } from '../../platform/ids'
import { findPointIds } from '../../storage/points/move-points'
import { insertRoom } from '../../storage/rooms/room-writes'
import { insertWaitlistEntry, markWaitlistEntry } from '../../storage/rooms/waitlist'
import type { Tx } from '../../storage/tables'
import { fates } from './fates'
import type { SampleBooking, SampleRoom, SampleTime, SampleWaitlistEntry } from './room-file'

/** The people to whom sample rooms may refer. */
export interface Cast {
  /** Our ids of the people of `people.json`, by name. */
  people: ReadonlyMap<string, string>
  /** The id of the worker of a community. */
  workerOf: (communityId: number) => Promise<string>
}

/** Leaves some quota, so that a persona with bookings can still try to book. */
const RULES: RoomRules = { ...defaultRules, activeMax: 6, weekMinutesMax: 900 }
const PARTY = 6
const CODE_CHARACTERS = 8

/** Without holidays, so that the sample's bookings fall on open days whenever it is loaded. */
const hoursOf = (day: [string, string]): OpeningHours => ({
  week: Array.from({ length: 7 }, () => [day]),
  holiday: 'usual',
})

const spanOf = ({ inDays, from, minutes }: SampleTime, now: string, weeks = 0) => {
  const startsAt = toInstant(atMinutes(shanghaiDay(now) + inDays + weeks * 7, clockMinutes(from)))
  return { startsAt, endsAt: minutesAfter(startsAt, minutes) }
}

const idOf = (people: Cast['people'], who: string): string => {
  const id = people.get(who)
  if (id === undefined) throw new Error(`nobody of the sample is called ${who}`)
  return id
}

const saveRoom = async (
  tx: Tx,
  pointId: string,
  { pointCode: _code, approval, everyDay, ...room }: SampleRoom,
): Promise<string> => {
  const communityId = communityOf(pointId)
  const id = makeId(communityId, cryptoRandom16())
  const { name, kind, capacity, floor, fee, note } = room
  await insertRoom(tx, {
    community_id: communityId,
    id,
    point_id: pointId,
    name,
    kind,
    capacity,
    floor,
    fee,
    note,
    retired_at: null,
    rules: JSON.stringify({ ...RULES, approval: approval ?? 'instant' }),
    hours: everyDay && JSON.stringify(hoursOf(everyDay)),
    code: asciiPart(cryptoRandom16(), 0, CODE_CHARACTERS),
    feed_secret: cryptoRandom16() + cryptoRandom16(),
  })
  return id
}

const saveBooking = async (tx: Tx, roomId: string, booking: SampleBooking, { people, workerOf }: Cast, now: string) => {
  const {
    fate,
    who,
    party = PARTY,
    purpose = '',
    isByStaff = false,
    reason = null,
    title = null,
    weeks = [0],
  } = booking
  const communityId = communityOf(roomId)
  const isPlain = fate !== 'series' && fate !== 'block'
  const workerId = isPlain && !isByStaff && reason === null ? '' : await workerOf(communityId)
  const personId = who === undefined ? null : idOf(people, who)
  const seriesId = fate === 'series' ? makeId(communityId, cryptoRandom16()) : null
  for (const week of weeks) {
    const span = spanOf(booking, now, week)
    const planned = {
      ...span,
      roomId,
      communityId,
      personId,
      workerId,
      reason,
      title,
      seriesId,
      purpose,
      id: makeId(communityId, cryptoRandom16()),
      waitlistEntryId: makeId(communityId, cryptoRandom16()),
      blockedUntil: bufferedEnd(span.endsAt, RULES),
      madeBy: isByStaff || personId === null ? workerId : personId,
      partySize: fate === 'block' ? 0 : party,
    }
    await fates[fate](tx, planned, now)
  }
}

const saveWaitlistEntry = async (
  tx: Tx,
  roomId: string,
  { isOver, ...waitlist }: SampleWaitlistEntry,
  { people }: Cast,
  now: string,
) => {
  const span = spanOf(waitlist, now)
  const id = makeId(communityOf(roomId), cryptoRandom16())
  const { who, party, purpose = '' } = waitlist
  await insertWaitlistEntry(tx, roomId, { ...span, id, personId: idOf(people, who), partySize: party, purpose }, now)
  if (isOver) await markWaitlistEntry(tx, id, 'over', null, span.endsAt)
}

/**
 * Gives some points rooms and signs at their entrances, with reservations in the two weeks around `now` that show every
 * state of a booking.
 * @throws Error when the file names an unknown person or an impossible time
 */
export const loadSampleRooms = async (tx: Tx, rooms: readonly SampleRoom[], cast: Cast, now: string): Promise<void> => {
  const pointIds = await findPointIds(
    tx,
    rooms.map(({ pointCode }) => pointCode),
  )
  for (const room of rooms) {
    const pointId = pointIds.get(room.pointCode)
    if (pointId === undefined) continue
    const roomId = await saveRoom(tx, pointId, room)
    await addDoorSign(tx, { pointId, roomId, random16: cryptoRandom16, made: { by: null, at: now } })
    for (const booking of room.bookings ?? []) await saveBooking(tx, roomId, booking, cast, now)
    for (const waitlist of room.waitlist ?? []) await saveWaitlistEntry(tx, roomId, waitlist, cast, now)
  }
}
