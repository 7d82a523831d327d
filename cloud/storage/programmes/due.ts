import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/** What seats are in: a course, or one date of a dropIn. */
export interface Due {
  programmeId: string
  /** Null: the course. */
  sessionId: string | null
}

const startsAt = sql`coalesce(session.starts_at, (
  select min(one.starts_at) from programme_session one where one.community_id = enrolment.community_id
    and one.programme_id = enrolment.programme_id and one.cancelled_at is null))`

/** Courses and dates with time-based transitions due, or with a waitlist and free seats. */
export const listUnsettledSeats = async (db: Db, now: string): Promise<Due[]> => {
  const { rows } = await sql<Due>`
    select distinct enrolment.community_id, enrolment.programme_id as "programmeId", enrolment.session_id as "sessionId"
    from enrolment
    join programme on programme.community_id = enrolment.community_id and programme.id = enrolment.programme_id
    left join programme_session session on session.community_id = enrolment.community_id
      and session.id = enrolment.session_id
    where enrolment.state in ('waiting', 'offered') and (enrolment.hold_until <= ${now}::timestamptz
      or enrolment.state = 'waiting' and (${startsAt} <= ${now}::timestamptz
        or coalesce(session.taken, programme.taken) < coalesce(session.capacity, programme.capacity)))
    order by 1, 2, 3`.execute(db)
  return rows
}

/** The course or the dates of a programme in which somebody waits or has an offer. */
export const listUnsettledIn = async (db: Db, programmeId: string): Promise<Due[]> => {
  const { rows } = await sql<Due>`
    select distinct programme_id as "programmeId", session_id as "sessionId" from enrolment
    where community_id = ${communityOf(programmeId)} and programme_id = ${programmeId}
      and state in ('waiting', 'offered')
    order by session_id`.execute(db)
  return rows
}

/** Locks a programme unless another transaction has: that one does the work. False: it is locked, or there is none. */
export const lockIdleProgramme = async (tx: Tx, programmeId: string): Promise<boolean> => {
  const { rows } = await sql`
    select from programme where community_id = ${communityOf(programmeId)} and id = ${programmeId}
    for no key update skip locked`.execute(tx)
  return rows.length > 0
}
