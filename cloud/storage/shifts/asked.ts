import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { ADULT_AGE } from '../../../src/domain/shifts/shift'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { hasLeft } from '../people/gone'
import type { Db, Tx } from '../tables'
import { isKnownMinor } from './minor'
import { isShift } from './shift-rows'
import { hasLapsed } from './signup-rows'

/**
 * Notes whom to ask to come to a shift, each person once: volunteers with their role in force who are expected nowhere
 * else at that time, not signed up and, as far as known, old enough; first who was not asked for longest, or never. Of
 * several alike those of the shift's community.
 * @returns their ids
 */
export const askVolunteers = async (tx: Tx, shiftId: string, rowsMax: number, now: string): Promise<string[]> => {
  const { rows } = await sql<{ personId: string }>`
    with this as (select * from shift where ${isShift(shiftId)}), wanted as (
      select person.id from person, this
      where person.role = 'volunteer' and person.role_suspended_at is null and person.merged_into is null
        and person.identity is not null and not ${hasLeft} and person.id is distinct from this.leader_id
        and not exists (select from shift_asked asked where asked.community_id = this.community_id
          and asked.shift_id = this.id and asked.person_id = person.id)
        and not exists (select from signup where signup.community_id = this.community_id and signup.shift_id = this.id
          and signup.person_id = person.id)
        and not exists (select from person_shift expected join signup on signup.id = expected.signup_id
          where expected.person_id = person.id and expected.during && tstzrange(this.starts_at, this.ends_at, '[)')
          and not ${hasLapsed(now)})
        and not (this.age_min >= ${ADULT_AGE} and ${isKnownMinor(sql`person.id`)})
      order by (select max(asked_at) from shift_asked where person_id = person.id) nulls first,
        person.community_id is distinct from this.community_id, person.id
      limit ${rowsMax}
    )
    insert into shift_asked (community_id, shift_id, person_id, asked_at)
    select ${communityOf(shiftId)}::int, ${shiftId}, id, ${now}::timestamptz from wanted
    on conflict do nothing returning person_id as "personId"`.execute(tx)
  return rows.map(({ personId }) => personId)
}

/** How many have been asked to come to a shift. */
export const countAsked = async (db: Db, shiftId: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from shift_asked
    where community_id = ${communityOf(shiftId)} and shift_id = ${shiftId}`.execute(db)
  return rows[0]?.count ?? 0
}

const KEPT_DAYS = 180

/** Whom one asked half a year ago says nothing about whose turn it is. */
export const forgetOldAsked = async (db: Db, now: string): Promise<void> => {
  const end = toInstant(Date.parse(now) - KEPT_DAYS * DAY_MS)
  await sql`delete from shift_asked where asked_at < ${end}::timestamptz`.execute(db)
}
