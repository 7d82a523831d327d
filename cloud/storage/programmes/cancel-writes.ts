import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'
import { endPresence } from './presence-ends'
import { isProgramme } from './programme-rows'

/** What is cancelled of a locked programme. */
export interface Cancelled {
  programmeId: string
  sessionIds: readonly string[]
  /** The programme itself, not only these dates of it. */
  isWhole: boolean
  reason: string
  by: string
  now: string
}

/** Seats that ended with what they were for. */
export interface EndedEnrolment {
  id: string
  /** Null: forgotten. */
  personId: string | null
  /** Null: of a course. */
  sessionId: string | null
}

/** Ends the live enrolments of cancelled dates; of a whole programme those of the course, too. */
const endEnrolments = async (
  tx: Tx,
  { programmeId, sessionIds, isWhole, by, now }: Cancelled,
): Promise<EndedEnrolment[]> => {
  const isOfCourse = isWhole ? sql`session_id is null or` : sql``
  const { rows } = await sql<EndedEnrolment>`
    update enrolment set state = 'cancelled', changed_at = ${now}::timestamptz, changed_by = ${by}
    where community_id = ${communityOf(programmeId)} and programme_id = ${programmeId} and enrolment_is_live(state)
      and (${isOfCourse} session_id = any(${[...sessionIds]}::text[]))
    returning id, person_id as "personId", session_id as "sessionId"`.execute(tx)
  return rows
}

/** Cancels dates of a locked programme, or all of it; nobody is there any more. @returns the seats that end with it */
export const cancelDates = async (tx: Tx, what: Cancelled): Promise<EndedEnrolment[]> => {
  const { programmeId, sessionIds, isWhole, reason, now } = what
  const ended = await endEnrolments(tx, what)
  await sql`
    update programme_session set cancelled_at = ${now}::timestamptz, cancel_reason = ${reason}, taken = 0,
      sequence = sequence + 1
    where community_id = ${communityOf(programmeId)} and id = any(${[...sessionIds]}::text[])`.execute(tx)
  await endPresence(tx, what, now)
  if (!isWhole) return ended
  await sql`
    update programme set cancelled_at = ${now}::timestamptz, cancel_reason = ${reason}, taken = 0
    where ${isProgramme(programmeId)}`.execute(tx)
  return ended
}
