import { sql } from 'kysely'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'

/** Shifts with time-based transitions due, or with a waitlist and free places. */
export const listUnsettledShifts = async (db: Db, now: string): Promise<string[]> => {
  const { rows } = await sql<{ shiftId: string }>`
    select distinct shift.community_id, shift.id as "shiftId"
    from signup join shift on shift.community_id = signup.community_id and shift.id = signup.shift_id
    where signup.state in ('waiting', 'offered') and (signup.hold_until <= ${now}::timestamptz
        or shift.starts_at <= ${now}::timestamptz or shift.taken < shift.capacity)
      or signup.state in ('taken', 'checkedIn') and shift.ends_at <= ${now}::timestamptz
    order by 1, 2`.execute(db)
  return rows.map(({ shiftId }) => shiftId)
}

/** As long as bookings: who was where half a year ago is nobody's business. */
const KEPT_DAYS = 180

/** Erases the persons of old signups; how many came stays. */
export const forgetOldSignups = async (db: Db, now: string): Promise<void> => {
  const end = toInstant(Date.parse(now) - KEPT_DAYS * DAY_MS)
  await sql`
    with old as (
      update signup set person_id = null, made_by = null, changed_by = null
      from shift where shift.community_id = signup.community_id and shift.id = signup.shift_id
        and shift.ends_at < ${end}::timestamptz
        and (signup.person_id is not null or signup.made_by is not null or signup.changed_by is not null)
      returning signup.community_id, signup.id
    )
    update signup_event set by_person = null from old
    where signup_event.community_id = old.community_id and signup_id = old.id`.execute(db)
}
