import { type RawBuilder, sql } from 'kysely'
import type { OwnedReservation, RoomFacts } from '../../../src/domain/rooms/day/make-room-day'
import { type CalendarDay, makeCalendar } from '../../../src/domain/calendar'
import { limits } from '../../../src/contract/limits'
import { communityOf } from '../../../src/domain/id'
import { atMinutes, HOUR_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'
import { instantOf, roomJson, roomWithPoint, type SeenRoom } from './room-json'

/** A room and all that decides about its slots, for a span of days. */
export interface SeenFacts extends RoomFacts {
  room: SeenRoom
  isSample: boolean
}

/** The same as JSON from the database. */
export interface RawFacts extends Omit<SeenFacts, 'calendar' | 'capacity'> {
  years: number[]
  days: CalendarDay[]
}

/** Days since 1970 in Shanghai, both included. */
export interface Days {
  from: number
  to: number
}

/** A buffer lasts up to four hours, and may cross midnight. */
const BUFFER_MS_MAX = 4 * HOUR_MS

const reservationsOf = ({ from, to }: Days, now: string): RawBuilder<unknown> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', reservation.id, 'kind', reservation.kind, 'state', reservation.state,
    'startsAt', reservation.starts_at, 'endsAt', reservation.ends_at, 'blockedUntil', reservation.blocked_until,
    'holdUntil', reservation.hold_until, 'isKept', reservation.is_kept, 'personId', reservation.person_id, 'title', reservation.title,
    'hasWaitlist', ${hasWaitlist(now)}) order by reservation.starts_at), '[]')
  from reservation where reservation.community_id = room.community_id and reservation.room_id = room.id
    and reservation.starts_at >= ${toInstant(atMinutes(from, 0) - BUFFER_MS_MAX)}::timestamptz
    and reservation.starts_at < ${toInstant(atMinutes(to + 1, 0) + BUFFER_MS_MAX)}::timestamptz
    and reservation.state in ('requested', 'confirmed', 'checkedIn', 'held', 'blocked'))`

/** A room's notice is at most a week; what comes later is bookable anyway. */
const givenBackOf = ({ from, to }: Days, now: string): RawBuilder<unknown> => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('startsAt', back.starts_at, 'endsAt', back.ends_at) order by back.starts_at), '[]')
  from (select distinct reservation.starts_at, reservation.ends_at from reservation
    where reservation.community_id = room.community_id and reservation.room_id = room.id
      and reservation.starts_at >= greatest(${now}::timestamptz, ${toInstant(atMinutes(from, 0))}::timestamptz)
      and reservation.starts_at < least(${now}::timestamptz + interval '7 days', ${toInstant(atMinutes(to + 1, 0))}::timestamptz)
      and reservation.kind <> 'block' and reservation.state in ('refused', 'cancelled', 'released', 'expired', 'declined')
    order by reservation.starts_at, reservation.ends_at limit ${limits.givenBackMax}) back)`

/**
 * Whether a waitlist entry overlaps `reservation`, so that a no-show would be offered to it; entries for past times do
 * not count. Group bookings do not check in, so it is unknown whether they came: their time is never released.
 */
export const hasWaitlist = (now: string) => sql<boolean>`reservation.series_id is null and exists (
  select from waitlist_entry where waitlist_entry.community_id = reservation.community_id and waitlist_entry.room_id = reservation.room_id
    and waitlist_entry.state = 'waiting' and waitlist_entry.starts_at < reservation.blocked_until
    and waitlist_entry.ends_at > greatest(reservation.starts_at, ${now}::timestamptz))`

const isSample = sql<boolean>`(coalesce((select is_sample from district), false) or point.position_status = 'sample')`

/** One JSON object that {@link factsOf} parses; for statements with `room` and `point` in them. */
export const factsJson = (days: Days, now: string): RawBuilder<RawFacts> => sql`jsonb_build_object(
  'room', ${roomJson}, 'rules', room.rules, 'hours', coalesce(room.hours, point.hours), 'alerts', point.alerts,
  'isRetired', room.retired_at is not null, 'isSample', ${isSample},
  'years', (select coalesce(jsonb_agg(year), '[]') from calendar_year),
  'days', (select coalesce(jsonb_agg(jsonb_build_object('day', day, 'kind', kind, 'name', name)), '[]') from calendar_day
    where day between date '1970-01-01' + ${days.from}::int
      and date '1970-01-01' + ${days.to}::int),
  'reservations', ${reservationsOf(days, now)}, 'givenBack', ${givenBackOf(days, now)})`

/** Only the room with this id. */
export const isRoom = (roomId: string) =>
  sql<boolean>`room.community_id = ${communityOf(roomId)} and room.id = ${roomId}`

const reservationFrom = ({
  startsAt,
  endsAt,
  blockedUntil,
  holdUntil,
  ...reservation
}: OwnedReservation): OwnedReservation => ({
  ...reservation,
  startsAt: instantOf(startsAt),
  endsAt: instantOf(endsAt),
  blockedUntil: instantOf(blockedUntil),
  holdUntil: holdUntil === null ? null : instantOf(holdUntil),
})

/** The rooms of a community, or of one of its points. */
export const areRoomsOf = (communityId: number, pointId?: string): RawBuilder<boolean> => {
  const isThere = pointId === undefined ? sql`true` : sql`room.point_id = ${pointId}`
  return sql`room.community_id = ${communityId} and ${isThere}`
}

/** Parses the database's JSON for the domain. */
export const factsOf = ({ years, days, reservations, givenBack, ...facts }: RawFacts): SeenFacts => ({
  ...facts,
  capacity: facts.room.capacity,
  calendar: makeCalendar(years, days),
  reservations: reservations.map(reservationFrom),
  givenBack: givenBack.map(({ startsAt, endsAt }) => ({ startsAt: instantOf(startsAt), endsAt: instantOf(endsAt) })),
})

/** Rooms with all that decides about their slots on these days, by point and name. */
export const listFacts = async (
  db: Db,
  where: RawBuilder<unknown>,
  days: Days,
  { now, rowsMax }: { now: string; rowsMax: number },
): Promise<SeenFacts[]> => {
  const { rows } = await sql<{ facts: RawFacts }>`
    select ${factsJson(days, now)} as facts from ${roomWithPoint}
    where ${where} order by room.community_id, point.name, room.name, room.id limit ${rowsMax}`.execute(db)
  return rows.map(({ facts }) => factsOf(facts))
}

/** @returns undefined when there is no such room */
export const findFacts = async (db: Db, roomId: string, days: Days, now: string): Promise<SeenFacts | undefined> => {
  const [facts] = await listFacts(db, isRoom(roomId), days, { now, rowsMax: 1 })
  return facts
}
