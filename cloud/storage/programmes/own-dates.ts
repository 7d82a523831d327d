import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'
import { sessionColumns, type SessionRow, sessionWithRoom } from './session-rows'

/** A date of an enrolment, with who does not come to it and who was there. The times of `stays` are of JSON. */
export interface OwnDate extends SessionRow {
  enrolmentId: string
  away: number[]
  stays: { seat: number; cameAt: string; leftAt: string | null }[]
}

interface Asked {
  /** Dates that end after this instant. */
  from: string
  now: string
  datesMax: number
  staysMax: number
}

const away = sql`(
  select coalesce(json_agg(away.seat order by away.seat), '[]') from session_away away
  where away.community_id = enrolment.community_id and away.session_id = programme_session.id
    and away.enrolment_id = enrolment.id)`

const stays = (staysMax: number) => sql`(
  select coalesce(json_agg(json_build_object('seat', stay.seat, 'cameAt', lower(stay.during),
    'leftAt', upper(stay.during)) order by lower(stay.during), stay.seat), '[]')
  from (select * from class_presence there where there.community_id = enrolment.community_id
      and there.session_id = programme_session.id and there.enrolment_id = enrolment.id
    order by lower(there.during) desc limit ${staysMax}) stay)`

/** The next dates of each of these enrolments, in order. */
export const listOwnDates = async (
  db: Db,
  enrolmentIds: readonly string[],
  { from, now, datesMax, staysMax }: Asked,
): Promise<OwnDate[]> => {
  const { rows } = await sql<OwnDate>`
    select enrolment.id as "enrolmentId", next.* from enrolment cross join lateral (
      select ${sessionColumns(now)}, ${away} as away, ${stays(staysMax)} as stays from ${sessionWithRoom}
      where programme_session.community_id = enrolment.community_id
        and programme_session.programme_id = enrolment.programme_id
        and (enrolment.session_id is null or programme_session.id = enrolment.session_id)
        and programme_session.ends_at > ${from}::timestamptz
      order by programme_session.starts_at limit ${datesMax}) next
    where enrolment.id = any(${[...enrolmentIds]}::text[])
      and enrolment.community_id = any(${enrolmentIds.map(communityOf)}::int[])
    order by next."startsAt"`.execute(db)
  return rows
}
