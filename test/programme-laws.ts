import { sql } from 'kysely'
import type { World } from './factories'

const sumOf = (of: string) => `(select coalesce(sum(seats), 0) from enrolment
  where ${of} and enrolment.state in ('offered', 'taken'))`
const isLive = `enrolment.state in ('waiting', 'offered', 'taken')`
const standing = `(select count(*) from enrolment_seat one where one.community_id = enrolment.community_id
  and one.enrolment_id = enrolment.id and one.is_live)`

/** Queries for states of programmes that must never occur in the database, each with its name. */
const FORBIDDEN = {
  'seats of a course that are counted wrongly': `
    select from programme where taken <> ${sumOf(`enrolment.community_id = programme.community_id
      and enrolment.programme_id = programme.id and enrolment.session_id is null`)}`,
  'seats of a date that are counted wrongly': `
    select from programme_session session where taken <> ${sumOf(`enrolment.community_id = session.community_id
      and enrolment.session_id = session.id`)}`,
  'more seats than there are': `select from programme where taken > case form when 'course' then capacity else 0 end`,
  'a group with a part of its seats': `
    select from enrolment where ${standing} <> case when ${isLive} then seats else 0 end`,
  'somebody enrolled for what was cancelled': `
    select from enrolment join programme on programme.community_id = enrolment.community_id
      and programme.id = enrolment.programme_id
    left join programme_session session on session.community_id = enrolment.community_id
      and session.id = enrolment.session_id
    where ${isLive} and (programme.cancelled_at is not null or session.cancelled_at is not null)`,
  'a standing seat of a child that has gone': `
    select from enrolment_seat where is_live and is_child and child_id is null`,
  'a date that takes place without the block of its room, or a block without its date': `
    select from programme_session session full join (select * from reservation where session_id is not null
      and state = 'blocked') block on block.community_id = session.community_id and block.id = session.block_id
    where (session.id is null or session.block_id is not null) and (block.session_id is distinct from session.id
      or session.starts_at <> block.starts_at or session.room_id <> block.room_id) and session.cancelled_at is null`,
  'history that does not lead to the state': `
    select from enrolment where state is distinct from (select to_state from enrolment_event event
      where event.community_id = enrolment.community_id and event.enrolment_id = enrolment.id
      order by written desc limit 1)`,
  'history with a gap': `
    select from (select from_state, lag(to_state) over (partition by community_id, enrolment_id order by written) as before
      from enrolment_event) one where from_state is distinct from before`,
} as const

const query = Object.entries(FORBIDDEN)
  .map(([name, one]) => `select '${name}' as name where exists (${one})`)
  .join(' union all ')

/** The names of the forbidden states of programmes that occur; empty when the database is consistent. */
export const brokenProgrammesIn = async (world: Pick<World, 'db'>): Promise<string[]> => {
  const { rows } = await sql.raw<{ name: string }>(query).execute(world.db)
  return rows.map(({ name }) => name)
}
