import { type RawBuilder, sql } from 'kysely'
import { HOLD_LAST_MS } from '../../../src/domain/hold'
import { communityOf } from '../../../src/domain/id'
import type { ShiftAge, ShiftKind } from '../../../src/domain/shifts/shift'
import { toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'
import { hasLapsed } from './signup-rows'

/** A shift as stored, with its point. Instants; the position is GCJ-02 degrees. */
export interface ShiftRow {
  id: string
  communityId: number
  community: string
  kind: ShiftKind
  title: string
  about: string
  skills: string
  bring: string
  meet: string
  ageMin: ShiftAge
  startsAt: string
  endsAt: string
  leaveUntil: string
  capacity: number
  /** How many places are given or held at the moment of the question. */
  taken: number
  leaderId: string | null
  leader: string | null
  seriesId: string | null
  cancelReason: string | null
  pointId: string
  point: string
  address: string
  phone: string | null
  lat: number | null
  lng: number | null
  positionStatus: 'verified' | 'unverified' | 'sample'
  /** Changes with every edit, not with the places taken. */
  version: string
  isSample: boolean
}

/** Changes with every edit of a shift. */
export const shiftVersion = sql<string>`md5(row(shift.kind, shift.title, shift.about, shift.skills, shift.bring, shift.meet,
  shift.age_min, shift.starts_at, shift.ends_at, shift.leave_until, shift.capacity, shift.leader_id, shift.cancelled_at)::text)`

/**
 * The places of `shift` that are given or held now. One whose offer has lapsed is free again, whether or not the timer
 * has written that down, but where somebody waits and there is time to offer it, it is theirs.
 */
export const takenNow = (now: string): RawBuilder<number> => sql`(
  select shift.taken - greatest(0, count(*) filter (where ${hasLapsed(now)}) - count(*) filter (
    where signup.state = 'waiting' and shift.starts_at > ${toInstant(Date.parse(now) + HOLD_LAST_MS)}::timestamptz))::int
  from signup where signup.community_id = shift.community_id and signup.shift_id = shift.id
    and signup.state in ('offered', 'waiting'))`

/** The columns of {@link ShiftRow}, from {@link shiftWithPoint}. @param now for the places that are taken */
export const shiftColumns = (now: string) => sql`
  shift.id, shift.community_id as "communityId", community.name as community, shift.kind, shift.title, shift.about,
  shift.skills, shift.bring, shift.meet, shift.age_min as "ageMin", shift.starts_at as "startsAt", shift.ends_at as "endsAt",
  shift.leave_until as "leaveUntil", shift.capacity, ${takenNow(now)} as taken, shift.leader_id as "leaderId", leader.name as leader,
  shift.series_id as "seriesId", shift.cancel_reason as "cancelReason", point.id as "pointId", point.name as point,
  point.address, point.phone, point.lat, point.lng, point.position_status as "positionStatus", ${shiftVersion} as version,
  coalesce((select is_sample from district), false) or point.position_status = 'sample' as "isSample"`

export const shiftWithPoint = sql`shift
  join community on community.id = shift.community_id
  join point on point.community_id = shift.community_id and point.id = shift.point_id
  left join person leader on leader.id = shift.leader_id`

/** Only the shift with this id. */
export const isShift = (shiftId: string): RawBuilder<boolean> =>
  sql`shift.community_id = ${communityOf(shiftId)} and shift.id = ${shiftId}`

/** @returns undefined when there is none */
export const findShift = async (db: Db, shiftId: string, now: string): Promise<ShiftRow | undefined> => {
  const { rows } = await sql<ShiftRow>`
    select ${shiftColumns(now)} from ${shiftWithPoint} where ${isShift(shiftId)}`.execute(db)
  return rows[0]
}

interface Window {
  /** Null: the whole district. */
  communityId: number | null
  /** From this start on, an instant. */
  from: string
  now: string
  rowsMax: number
}

const isIn = (communityId: number | null): RawBuilder<boolean> =>
  communityId === null ? sql`true` : sql`shift.community_id = ${communityId}`

/** Coming shifts by their start. @param after the last one that was read before */
export const listComingShifts = async (
  db: Db,
  { communityId, from, after, now, rowsMax }: Window & { after: { startsAt: string; shiftId: string } | undefined },
): Promise<ShiftRow[]> => {
  const isAfter = after
    ? sql`(shift.starts_at, shift.community_id, shift.id)
        > (${after.startsAt}::timestamptz, ${communityOf(after.shiftId)}::int, ${after.shiftId}::text)`
    : sql`true`
  const { rows } = await sql<ShiftRow>`
    select ${shiftColumns(now)} from ${shiftWithPoint}
    where shift.cancelled_at is null and shift.starts_at > ${from}::timestamptz and ${isIn(communityId)} and ${isAfter}
    order by shift.starts_at, shift.community_id, shift.id limit ${rowsMax}`.execute(db)
  return rows
}

/** Shifts that begin within these instants and have free places, by their start. */
export const listShortShifts = async (
  db: Db,
  { communityId, from, until, now, rowsMax }: Window & { until: string },
): Promise<ShiftRow[]> => {
  const { rows } = await sql<ShiftRow>`
    select ${shiftColumns(now)} from ${shiftWithPoint}
    where shift.cancelled_at is null and shift.starts_at > ${from}::timestamptz and shift.starts_at <= ${until}::timestamptz
      and ${takenNow(now)} < shift.capacity and ${isIn(communityId)}
    order by shift.starts_at, shift.community_id, shift.id limit ${rowsMax}`.execute(db)
  return rows
}

/** Shifts with these ids, in no order. */
export const listShifts = async (db: Db, ids: readonly string[], now: string): Promise<ShiftRow[]> => {
  const { rows } = await sql<ShiftRow>`
    select ${shiftColumns(now)} from ${shiftWithPoint} where shift.id = any(${ids}::text[])
      and shift.community_id = any(${ids.map(communityOf)}::int[])`.execute(db)
  return rows
}
