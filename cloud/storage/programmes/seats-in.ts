import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { ProgrammeForm } from '../../../src/domain/programmes/programme'
import type { Db } from '../tables'

/** What seats are in, as stored: a course with all its dates, or one date of a dropIn. Instants; ages in months. */
export interface SeatsIn {
  programmeId: string
  communityId: number
  /** Null: the course. */
  sessionId: string | null
  form: ProgrammeForm
  title: string
  pointId: string
  point: string
  monthsMin: number | null
  monthsMax: number | null
  enrolFrom: string | null
  enrolUntil: string | null
  /** Of the first date that takes place, or of the date. */
  startsAt: string
  /** Of the last date that takes place, or of the date. */
  endsAt: string
  capacity: number
  /** As written down: with lapsed offers. */
  taken: number
  isCancelled: boolean
}

/** The columns of {@link SeatsIn}, from {@link programmeWithDates}. */
export const seatsInColumns = (sessionId: string | null): RawBuilder<unknown> => sql`
  programme.id as "programmeId", programme.community_id as "communityId", ${sessionId}::text as "sessionId",
    programme.form, programme.title, programme.point_id as "pointId", point.name as point,
    programme.months_min as "monthsMin", programme.months_max as "monthsMax", programme.enrol_from as "enrolFrom",
    programme.enrol_until as "enrolUntil", coalesce(dates.starts_at, dates.first_at) as "startsAt",
    coalesce(dates.ends_at, dates.last_at) as "endsAt",
    coalesce(case when ${sessionId}::text is null then programme.capacity else dates.capacity end, 0) as capacity,
    case when ${sessionId}::text is null then programme.taken else dates.taken end as taken,
    programme.cancelled_at is not null or dates.starts_at is null as "isCancelled"`

/** A programme with its point and what is known of its dates, or of the one date. */
export const programmeWithDates = (sessionId: string | null): RawBuilder<unknown> => sql`
  programme
  join point on point.community_id = programme.community_id and point.id = programme.point_id
  cross join lateral (
    select min(one.starts_at) filter (where one.cancelled_at is null) as starts_at,
      max(one.ends_at) filter (where one.cancelled_at is null) as ends_at, min(one.starts_at) as first_at,
      max(one.ends_at) as last_at, max(one.capacity) as capacity, max(one.taken) as taken
    from programme_session one
    where one.community_id = programme.community_id and one.programme_id = programme.id
      and (${sessionId}::text is null or one.id = ${sessionId})) dates`

/** Only the programme with this id, where it has such dates. */
export const hasDates = (programmeId: string): RawBuilder<boolean> =>
  sql`programme.community_id = ${communityOf(programmeId)} and programme.id = ${programmeId}
    and dates.first_at is not null`

/**
 * What somebody wants seats in. A programme without seats is found, too: its `form` says that it has none.
 * @param sessionId for one date, without it for the course
 * @returns undefined when there is none, or the date is not one of the programme's
 */
export const findSeatsIn = async (
  db: Db,
  programmeId: string,
  sessionId: string | null,
): Promise<SeatsIn | undefined> => {
  const { rows } = await sql<SeatsIn>`
    select ${seatsInColumns(sessionId)} from ${programmeWithDates(sessionId)}
    where ${hasDates(programmeId)}`.execute(db)
  return rows[0]
}
