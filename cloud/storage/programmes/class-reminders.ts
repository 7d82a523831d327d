import { sql } from 'kysely'
import type { Tx } from '../tables'

/** A message about a date of a programme to one account. Instants. */
export interface AboutDate {
  communityId: number
  programmeId: string
  personId: string
  title: string
  point: string
  startsAt: string
}

/**
 * Takes the dates whose reminders are due, each once, even with concurrent runs: from 18:00 of the evening before. A date
 * that is moved is reminded of again. Who has said for all their seats that they do not come is not reminded.
 * @returns one for each account that has seats on such a date
 */
export const takeClassReminders = async (tx: Tx, now: string, datesMax: number): Promise<AboutDate[]> => {
  const evening = sql`timezone('Asia/Shanghai', timezone('Asia/Shanghai', one.starts_at)::date - 1 + time '18:00')`
  const { rows } = await sql<AboutDate>`
    with due as (
      select one.community_id, one.id from programme_session one
      where one.reminded_at is null and one.cancelled_at is null and one.starts_at > ${now}::timestamptz
        and one.starts_at < ${now}::timestamptz + interval '2 days' and ${evening} <= ${now}::timestamptz
      order by one.starts_at, one.id limit ${datesMax} for no key update skip locked
    ), reminded as (
      update programme_session one set reminded_at = ${now}::timestamptz from due
      where one.community_id = due.community_id and one.id = due.id
      returning one.community_id, one.id, one.programme_id, one.starts_at
    )
    select distinct reminded.community_id as "communityId", programme.id as "programmeId",
      enrolment.person_id as "personId", programme.title, point.name as point, reminded.starts_at as "startsAt"
    from reminded
    join programme on programme.community_id = reminded.community_id and programme.id = reminded.programme_id
    join point on point.community_id = programme.community_id and point.id = programme.point_id
    join enrolment on enrolment.community_id = programme.community_id and enrolment.programme_id = programme.id
      and (enrolment.session_id is null or enrolment.session_id = reminded.id)
    join enrolment_seat seat on seat.community_id = enrolment.community_id and seat.enrolment_id = enrolment.id
    where enrolment.state = 'taken' and enrolment.person_id is not null and seat.is_live and not exists (
      select from session_away away where away.community_id = seat.community_id and away.session_id = reminded.id
        and away.enrolment_id = seat.enrolment_id and away.seat = seat.seat)
    order by "startsAt", "personId"`.execute(tx)
  return rows
}
