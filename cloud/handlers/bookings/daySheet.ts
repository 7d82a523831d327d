import { limits } from '../../../src/contract/limits'
import type { Input, Output } from '../../../src/contract/schema/types'
import { hasRoom } from '../../../src/domain/rooms/day/has-room'
import { makeRoomDay } from '../../../src/domain/rooms/day/make-room-day'
import { wasMissed } from '../../../src/domain/rooms/no-show'
import { shortName } from '../../../src/domain/rooms/short-name'
import { spokenCode } from '../../../src/domain/rooms/spoken-code'
import { type BookingState, stateAt } from '../../../src/domain/rooms/state'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor, type Person } from '../../../src/domain/people/role'
import { atMinutes, shanghaiDay, toInstant } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { findDistrict, firstCommunity } from '../../storage/points/district'
import { areRoomsOf, listFacts, type SeenFacts } from '../../storage/rooms/facts'
import { listSheet, type SheetLine } from '../../storage/rooms/sheet'
import type { Db } from '../../storage/tables'
import type { ReadHandler } from '../handler'

type Sheet = Output<'bookings.daySheet'>['rooms'][number]
type Row = Sheet['rows'][number]

/** The state at this moment; null for a booking that has expired off the sheet. */
const stateNow = (line: SheetLine, now: string): Row['state'] | null => {
  const { state } = line
  if (state === 'expired' || state === 'declined') return null
  if (state === 'held' || state === 'blocked') return hasRoom({ ...line, state }, now) ? state : null
  const nowState = stateAt({ ...line, state }, now)
  return nowState === 'refused' ? null : nowState
}

const rowOf = (line: SheetLine, pointName: string, now: string): Row[] => {
  const { id, kind, startsAt, endsAt, personId, name, phoneEnd, partySize, purpose, isSeries, isKept } = line
  const state = stateNow(line, now)
  if (state === null) return []
  const who = line.title ?? (name === null ? null : shortName(name))
  const seen = { id, kind, startsAt, endsAt, personId, phoneEnd, partySize, purpose, isSeries, isKept }
  const { isNoShowWaived, waitlistEntryId, waitlist } = line
  const isNoShow =
    !isNoShowWaived && kind === 'booking' && wasMissed({ ...line, state: line.state as BookingState }, now)
  return [
    { ...seen, isNoShow, isNoShowWaived, state, who, spokenCode: spokenCode(id, pointName), waitlistEntryId, waitlist },
  ]
}

/** @throws Failure for a community the caller does not work for */
const communityFor = async (
  db: Db,
  person: Person,
  { communityId, pointId }: Input<'bookings.daySheet'>,
): Promise<number> => {
  const own = person.communityId ?? (await firstCommunity(db))
  const asked = pointId === undefined ? (communityId ?? own) : communityOf(pointId)
  if (!mayActFor(person, asked)) throw new Refusal('not_found')
  return asked
}

/** The rooms of a community or a point on one day: who comes when, as the staff need it at the door. */
export const bookingsDaySheet: ReadHandler<'bookings.daySheet'> = async ({ db, person, now }, input) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const communityId = await communityFor(db, person, input)
  const day = shanghaiDay(`${input.day}T00:00:00Z`)
  const facts = await listFacts(
    db,
    areRoomsOf(communityId, input.pointId),
    { from: day, to: day },
    { now, rowsMax: limits.roomsMax },
  )
  const span = { from: toInstant(atMinutes(day, 0)), until: toInstant(atMinutes(day + 1, 0)), now }
  const lines = await listSheet(
    db,
    communityId,
    facts.map(({ room }) => room.id),
    span,
  )
  const sheetOf = (one: SeenFacts): Sheet => {
    const { isRetired, intervals, why } = makeRoomDay(one, day, { now, personId: null })
    const own = lines.filter(({ roomId }) => roomId === one.room.id)
    const rows = own.flatMap((line) => rowOf(line, one.room.point.name, now)).slice(0, limits.roomDayRowsMax)
    return { room: one.room, isRetired, intervals: intervals.map(([opens, closes]) => [opens, closes]), why, rows }
  }
  const rooms = facts.map(sheetOf).filter(({ isRetired, rows }) => !isRetired || rows.length > 0)
  return { at: now, isSample: (await findDistrict(db))?.is_sample ?? false, rooms }
}
