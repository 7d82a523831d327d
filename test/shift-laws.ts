import { sql } from 'kysely'
import type { World } from './factories'

const ownShift = 'shift on shift.community_id = signup.community_id and shift.id = signup.shift_id'
const isLive = `signup.state in ('waiting', 'offered', 'taken', 'checkedIn')`
/** Hours stay under the id that the signup had when they were written. */
const servedEntries = `(select count(*) from hours_entry where kind = 'served' and (hours_entry.signup_id = signup.id
  or hours_entry.signup_id in (select old_id from id_moved where id_moved.id = signup.id)))`

/** Queries for states of shifts that must never occur in the database, each with its name. */
const FORBIDDEN = {
  'places that are counted wrongly': `
    select from shift where taken > capacity or taken <> (select count(*) from signup
      where signup.community_id = shift.community_id and signup.shift_id = shift.id
        and signup.state in ('offered', 'taken', 'checkedIn', 'served', 'absent'))`,
  'somebody with a place who is not expected at its time': `
    select from signup join ${ownShift} where signup.state in ('offered', 'taken', 'checkedIn') and person_id is not null
      and not exists (select from person_shift where person_shift.signup_id = signup.id
        and person_shift.person_id = signup.person_id and during = tstzrange(starts_at, ends_at, '[)'))`,
  'somebody who is expected without a place': `
    select from person_shift where not exists (select from signup
      where signup.id = person_shift.signup_id and signup.state in ('offered', 'taken', 'checkedIn'))`,
  'one person at two places at one time': `
    select from (select signup.id, person_id, tstzrange(starts_at, ends_at, '[)') as during from signup join ${ownShift}
        where signup.state in ('offered', 'taken', 'checkedIn')) one
      join (select signup.id, person_id, tstzrange(starts_at, ends_at, '[)') as during from signup join ${ownShift}
        where signup.state in ('offered', 'taken', 'checkedIn')) other
      on one.person_id = other.person_id and one.id < other.id and one.during && other.during`,
  'one person signed up for a shift twice': `
    select from signup where ${isLive} and person_id is not null
    group by community_id, shift_id, person_id having count(*) > 1`,
  'somebody signed up for a cancelled shift': `select from signup join ${ownShift} where cancelled_at is not null and ${isLive}`,
  'somebody who has served without hours, or with hours twice': `
    select from signup where state = 'served' and person_id is not null and ${servedEntries} <> 1`,
  'hours of somebody who has not served': `select from signup where state <> 'served' and ${servedEntries} > 0`,
  'history that does not lead to the state': `
    select from signup where state is distinct from (select to_state from signup_event
      where signup_event.community_id = signup.community_id and signup_id = signup.id order by written desc limit 1)`,
  'history with a gap': `
    select from (select from_state, lag(to_state) over (partition by community_id, signup_id order by written) as before
      from signup_event) one where from_state is distinct from before`,
  'a signup without its shift': `select from signup left join ${ownShift} where shift.id is null`,
} as const

/** The query for the names of the forbidden states of shifts that occur. */
export const brokenShifts = Object.entries(FORBIDDEN)
  .map(([name, query]) => `select '${name}' as name where exists (${query})`)
  .join(' union all ')

/** The names of the forbidden states of shifts that occur; empty when the database is consistent. */
export const brokenShiftsIn = async (world: Pick<World, 'db'>): Promise<string[]> => {
  const { rows } = await sql.raw<{ name: string }>(brokenShifts).execute(world.db)
  return rows.map(({ name }) => name)
}
