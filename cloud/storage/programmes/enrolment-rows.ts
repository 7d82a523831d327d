import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { EnrolmentState } from '../../../src/domain/programmes/state'
import type { Db } from '../tables'

/** One seat of an enrolment as stored. */
export interface SeatRow {
  seat: number
  personId: string | null
  childId: string | null
  isChild: boolean
  isLive: boolean
  askedAt: string | null
  keptAt: string | null
}

/** The seats of one account, which stand together. Instants. */
export interface EnrolmentRow {
  id: string
  communityId: number
  programmeId: string
  sessionId: string | null
  personId: string | null
  state: EnrolmentState
  /** How many of them stand. */
  seats: number
  holdUntil: string | null
  /** Of the course's first date that takes place, or of the date. */
  startsAt: string
  /** How many seats are wanted before, of a waitlist entry; otherwise 0. */
  ahead: number
  list: SeatRow[]
}

const seats = sql`(
  select coalesce(json_agg(json_build_object('seat', one.seat, 'personId', one.person_id, 'childId', one.child_id,
    'isChild', one.is_child, 'isLive', one.is_live, 'askedAt', one.asked_at, 'keptAt', one.kept_at) order by one.seat), '[]')
  from enrolment_seat one where one.community_id = enrolment.community_id and one.enrolment_id = enrolment.id)`

const startsAt = sql`coalesce(
  (select starts_at from programme_session one
    where one.community_id = enrolment.community_id and one.id = enrolment.session_id),
  (select min(starts_at) from programme_session one where one.community_id = enrolment.community_id
    and one.programme_id = enrolment.programme_id and one.cancelled_at is null),
  (select min(starts_at) from programme_session one where one.community_id = enrolment.community_id
    and one.programme_id = enrolment.programme_id))`

const ahead = sql`case when enrolment.state = 'waiting' then (
  select coalesce(sum(other.seats), 0)::int from enrolment other
  where other.community_id = enrolment.community_id and other.programme_id = enrolment.programme_id
    and other.session_id is not distinct from enrolment.session_id and other.state = 'waiting'
    and other.place < enrolment.place) else 0 end`

/** The columns of {@link EnrolmentRow}, from `enrolment`. */
export const enrolmentColumns = sql`
  enrolment.id, enrolment.community_id as "communityId", enrolment.programme_id as "programmeId",
  enrolment.session_id as "sessionId", enrolment.person_id as "personId", enrolment.state, enrolment.seats,
  enrolment.hold_until as "holdUntil", ${startsAt} as "startsAt", ${ahead} as ahead, ${seats} as list`

/** Only the enrolment with this id. */
export const isEnrolment = (enrolmentId: string): RawBuilder<boolean> =>
  sql`enrolment.community_id = ${communityOf(enrolmentId)} and enrolment.id = ${enrolmentId}`

/** @returns undefined when there is none */
export const findEnrolment = async (db: Db, enrolmentId: string): Promise<EnrolmentRow | undefined> => {
  const { rows } = await sql<EnrolmentRow>`
    select ${enrolmentColumns} from enrolment where ${isEnrolment(enrolmentId)}`.execute(db)
  return rows[0]
}

/** So many that are over are enough for anybody to read. */
const OVER_MAX = 20

/** The enrolments of one account in a programme that stand and the latest others, in the order in which they were made. */
export const listOwnEnrolments = async (db: Db, programmeId: string, personId: string): Promise<EnrolmentRow[]> => {
  const isOwn = sql`enrolment.community_id = ${communityOf(programmeId)} and enrolment.programme_id = ${programmeId}
    and enrolment.person_id = ${personId}`
  const { rows } = await sql<EnrolmentRow>`
    select ${enrolmentColumns} from enrolment
    where ${isOwn} and (enrolment_is_live(enrolment.state) or enrolment.id in (
      select id from enrolment where ${isOwn} and not enrolment_is_live(state) order by place desc limit ${OVER_MAX}))
    order by enrolment.place`.execute(db)
  return rows
}

/** The enrolments in a course or on a date that wait or have an offer, the first in line first. */
export const listUnsettled = async (
  db: Db,
  { programmeId, sessionId }: { programmeId: string; sessionId: string | null },
): Promise<EnrolmentRow[]> => {
  const { rows } = await sql<EnrolmentRow>`
    select ${enrolmentColumns} from enrolment
    where enrolment.community_id = ${communityOf(programmeId)} and enrolment.programme_id = ${programmeId}
      and enrolment.session_id is not distinct from ${sessionId}::text and enrolment.state in ('waiting', 'offered')
    order by enrolment.place`.execute(db)
  return rows
}
