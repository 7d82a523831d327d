import { sql } from 'kysely'
import type { Tx } from '../tables'

/** That a child came or left, for its guardian. Instants. */
export interface Telling {
  what: 'came' | 'left'
  communityId: number
  programmeId: string
  personId: string
  title: string
  at: string
  isFetched: boolean
}

/** Takes what guardians have not been told yet of children who came and left, each once, even with concurrent runs. */
export const takeTellings = async (tx: Tx, now: string, rowsMax: number): Promise<Telling[]> => {
  const { rows } = await sql<Telling>`
    with untold as (
      select there.community_id, there.id, there.came_told_at is null as has_come,
        not upper_inf(there.during) and there.left_told_at is null as has_left
      from class_presence there
      where there.child_id is not null
        and (there.came_told_at is null or not upper_inf(there.during) and there.left_told_at is null)
      order by lower(there.during), there.id limit ${rowsMax} for no key update skip locked
    ), told as (
      update class_presence there set came_told_at = coalesce(there.came_told_at, ${now}::timestamptz),
        left_told_at = case when untold.has_left then ${now}::timestamptz else there.left_told_at end
      from untold where there.community_id = untold.community_id and there.id = untold.id
      returning there.*, untold.has_come, untold.has_left
    ), said as (
      select *, 'came' as what, lower(during) as at from told where has_come
      union all select *, 'left', upper(during) from told where has_left
    )
    select said.what, said.community_id as "communityId", programme.id as "programmeId", child.person_id as "personId",
      programme.title, said.at, said.fetched_by is not null as "isFetched"
    from said
    join child on child.id = said.child_id
    join programme_session session on session.community_id = said.community_id and session.id = said.session_id
    join programme on programme.community_id = session.community_id and programme.id = session.programme_id
    order by said.at, said.what`.execute(tx)
  return rows
}

/**
 * Ends the presence that nobody ended, once its day is over: at the end of the date, or a minute after the person came.
 * Guardians are not told of it, because nobody saw it.
 */
export const endForgottenPresence = async (tx: Tx, now: string): Promise<number> => {
  const { numAffectedRows } = await sql`
    update class_presence there set during = tstzrange(lower(there.during),
        greatest(session.ends_at, lower(there.during) + interval '1 minute'), '[)'),
      left_told_at = ${now}::timestamptz
    from programme_session session
    where session.community_id = there.community_id and session.id = there.session_id and upper_inf(there.during)
      and timezone('Asia/Shanghai', lower(there.during))::date < timezone('Asia/Shanghai', ${now}::timestamptz)::date`.execute(
    tx,
  )
  return Number(numAffectedRows ?? 0)
}
