import { type RawBuilder, sql } from 'kysely'
import type { ProgrammeKind } from '../../../src/domain/programmes/programme'
import type { Db } from '../tables'
import { enrolmentColumns, type EnrolmentRow } from './enrolment-rows'

/** An enrolment of an account, with what it is for. */
export interface OwnRow extends EnrolmentRow {
  kind: ProgrammeKind
  title: string
  pointId: string
  point: string
  /** Why staff cancelled the programme, or the date that it is for; null: they did not. */
  cancelled: string | null
}

/**
 * Whether an enrolment is still to come or goes on: it stands, or staff have cancelled what would yet begin. An offer that
 * ran out and a waitlist that has ended do not stand, whether or not the timer has written it down.
 */
const isComing = (now: string): RawBuilder<boolean> => sql`(case enrolment.state
  when 'taken' then coalesce(dates.ends_at > ${now}::timestamptz, false)
  when 'offered' then coalesce(dates.ends_at > ${now}::timestamptz, false) and enrolment.hold_until > ${now}::timestamptz
  when 'waiting' then coalesce(dates.starts_at > ${now}::timestamptz, false)
  when 'cancelled' then coalesce(programme.cancel_reason, dates.cancel_reason) is not null
    and dates.planned_at > ${now}::timestamptz
  else false end)`

const fromOwn = sql`enrolment
  join programme on programme.community_id = enrolment.community_id and programme.id = enrolment.programme_id
  join point on point.community_id = programme.community_id and point.id = programme.point_id
  cross join lateral (
    select min(one.starts_at) filter (where one.cancelled_at is null) as starts_at,
      max(one.ends_at) filter (where one.cancelled_at is null) as ends_at, max(one.starts_at) as planned_at,
      max(one.cancel_reason) filter (where one.id = enrolment.session_id) as cancel_reason
    from programme_session one where one.community_id = enrolment.community_id
      and one.programme_id = enrolment.programme_id
      and (enrolment.session_id is null or one.id = enrolment.session_id)) dates`

const columns = sql`${enrolmentColumns}, programme.kind, programme.title, point.id as "pointId", point.name as point,
  coalesce(programme.cancel_reason, dates.cancel_reason) as cancelled`

interface Asked {
  personId: string
  now: string
  rowsMax: number
}

/** The enrolments of an account that are still to come or go on, the first to begin first. */
export const listComingEnrolments = async (db: Db, { personId, now, rowsMax }: Asked): Promise<OwnRow[]> => {
  const { rows } = await sql<OwnRow>`
    select ${columns} from ${fromOwn} where enrolment.person_id = ${personId} and ${isComing(now)}
    order by coalesce(dates.starts_at, dates.planned_at), enrolment.id limit ${rowsMax}`.execute(db)
  return rows
}

/** The other enrolments of an account, the latest first. */
export const listPastEnrolments = async (db: Db, { personId, now, rowsMax }: Asked): Promise<OwnRow[]> => {
  const { rows } = await sql<OwnRow>`
    select ${columns} from ${fromOwn} where enrolment.person_id = ${personId} and not ${isComing(now)}
    order by coalesce(dates.ends_at, dates.planned_at) desc, enrolment.place desc limit ${rowsMax}`.execute(db)
  return rows
}
