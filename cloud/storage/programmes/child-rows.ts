import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../tables'

/** A child as stored, with the consent that stands. Instants; `born` is a month. */
export interface ChildRow {
  id: string
  called: string
  born: string
  fetchers: string[]
  note: string
  /** Null: none, or taken back. */
  consentVersion: number | null
  consentAt: string | null
  /** In how many programmes it has seats that are not over. */
  enrolled: number
}

/** Whether a row of `enrolment_seat` called `seat` stands in something that is not over. */
export const isStanding = (now: string): RawBuilder<boolean> => sql`(seat.is_live and exists (
  select from programme_session one where one.community_id = seat.community_id
    and one.programme_id = seat.programme_id and (seat.session_id is null or one.id = seat.session_id)
    and one.cancelled_at is null and one.ends_at > ${now}::timestamptz))`

const columns = (now: string) => sql`
  child.id, child.called, child.born, child.fetchers, child.note, consent.version as "consentVersion",
  consent.given_at as "consentAt", (
    select count(distinct (seat.community_id, seat.programme_id))::int from enrolment_seat seat
    where seat.child_id = child.id and ${isStanding(now)}) as enrolled
  from child left join child_consent consent on consent.child_id = child.id and consent.withdrawn_at is null`

/** The children of an account, in the order in which they were entered. */
export const listChildren = async (db: Db, personId: string, now: string): Promise<ChildRow[]> => {
  const { rows } = await sql<ChildRow>`
    select ${columns(now)} where child.person_id = ${personId} order by child.made_at, child.id`.execute(db)
  return rows
}

/** A seat of a child that stands, with what it is in. */
export interface ChildSeat {
  enrolmentId: string
  seat: number
  programmeId: string
  sessionId: string | null
  communityId: number
}

/** The seats of a child that are not over, by community, programme and date. */
export const listChildSeats = async (db: Db, childId: string, now: string): Promise<ChildSeat[]> => {
  const { rows } = await sql<ChildSeat>`
    select seat.enrolment_id as "enrolmentId", seat.seat, seat.programme_id as "programmeId",
      seat.session_id as "sessionId", seat.community_id as "communityId"
    from enrolment_seat seat where seat.child_id = ${childId} and ${isStanding(now)}
    order by seat.community_id, seat.programme_id, seat.session_id, seat.enrolment_id, seat.seat`.execute(db)
  return rows
}
