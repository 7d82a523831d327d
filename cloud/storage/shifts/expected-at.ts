import { sql } from 'kysely'
import type { Db } from '../tables'
import { hasLapsed } from './signup-rows'

/** Where a person is expected. Instants; the position is GCJ-02 degrees. */
export interface ExpectedAt {
  signupId: string
  shiftId: string
  title: string
  pointId: string
  point: string
  startsAt: string
  endsAt: string
  lat: number | null
  lng: number | null
  positionStatus: 'verified' | 'unverified' | 'sample'
}

/** Where a person is expected within these instants, in all communities; with offers that still hold. */
export const listExpectedAt = async (
  db: Db,
  personId: string,
  { from, until, now }: { from: string; until: string; now: string },
): Promise<ExpectedAt[]> => {
  const { rows } = await sql<ExpectedAt>`
    select signup.id as "signupId", shift.id as "shiftId", shift.title, point.id as "pointId", point.name as point, shift.starts_at as "startsAt",
      shift.ends_at as "endsAt", point.lat, point.lng, point.position_status as "positionStatus"
    from person_shift
    join signup on signup.id = person_shift.signup_id
    join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
    join point on point.community_id = shift.community_id and point.id = shift.point_id
    where person_shift.person_id = ${personId}
      and person_shift.during && tstzrange(${from}::timestamptz, ${until}::timestamptz, '[]')
      and not ${hasLapsed(now)}
    order by shift.starts_at`.execute(db)
  return rows
}

/**
 * The other shifts at the time of this one in which a place is still written down for a person although its offer has
 * lapsed; in locking order.
 */
export const listLapsedAround = async (
  db: Db,
  personId: string,
  { id, startsAt, endsAt }: { id: string; startsAt: string; endsAt: string },
  now: string,
): Promise<string[]> => {
  const { rows } = await sql<{ shiftId: string }>`
    select distinct signup.community_id, signup.shift_id as "shiftId"
    from person_shift join signup on signup.id = person_shift.signup_id
    where person_shift.person_id = ${personId} and signup.shift_id <> ${id} and ${hasLapsed(now)}
      and person_shift.during && tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz, '[)')
    order by 1, 2`.execute(db)
  return rows.map(({ shiftId }) => shiftId)
}
