import { sql } from 'kysely'
import { ADULT_AGE, type OtherShift } from '../../../src/domain/shifts/shift'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'
import { isKnownMinor } from './minor'
import { takenNow } from './shift-rows'
import { hasLapsed } from './signup-rows'

const WITHIN_DAYS = 7

interface Refused {
  shift: { id: string; communityId: number }
  personId: string
  now: string
  rowsMax: number
}

/**
 * Shifts with free places in the days to come that a person could join instead of one that is closed: those of its
 * community first, the soonest first; none at a time at which the person is expected elsewhere.
 */
export const listOtherShifts = async (db: Db, { shift, personId, now, rowsMax }: Refused): Promise<OtherShift[]> => {
  const { rows } = await sql<OtherShift>`
    select shift.id, shift.title, shift.starts_at as "startsAt", shift.ends_at as "endsAt", point.name as point
    from shift join point on point.community_id = shift.community_id and point.id = shift.point_id
    where shift.cancelled_at is null and shift.starts_at > ${now}::timestamptz
      and shift.starts_at <= ${toInstant(Date.parse(now) + WITHIN_DAYS * DAY_MS)}::timestamptz
      and shift.id <> ${shift.id} and ${takenNow(now)} < shift.capacity
      and not exists (select from person_shift expected join signup on signup.id = expected.signup_id
        where expected.person_id = ${personId} and not ${hasLapsed(now)}
          and expected.during && tstzrange(shift.starts_at, shift.ends_at, '[)'))
      and not (shift.age_min >= ${ADULT_AGE} and ${isKnownMinor(sql`${personId}`)})
    order by shift.community_id <> ${shift.communityId}, shift.starts_at, shift.id limit ${rowsMax}`.execute(db)
  return rows
}
