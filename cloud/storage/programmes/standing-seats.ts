import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'

interface Asked {
  programmeId: string
  sessionId: string | null
  personId: string
  /** Null: the person's own seat. */
  seats: readonly (string | null)[]
}

/** Whether one of these seats of an account stands already in a course or on a date. */
export const hasStandingSeat = async (db: Db, { programmeId, sessionId, personId, seats }: Asked): Promise<boolean> => {
  const children = seats.filter((childId) => childId !== null)
  const { rows } = await sql`
    select from enrolment_seat
    where community_id = ${communityOf(programmeId)} and programme_id = ${programmeId}
      and session_id is not distinct from ${sessionId}::text and is_live
      and (child_id = any(${children}::text[]) or ${seats.includes(null)} and person_id = ${personId}) limit 1`.execute(
    db,
  )
  return rows.length > 0
}
