import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'

/** How many seats of a course are waited for; none once it has begun, when the waitlist ends. */
export const countWaiting = async (db: Db, programmeId: string, now: string): Promise<number> => {
  const communityId = communityOf(programmeId)
  const { rows } = await sql<{ waiting: number }>`
    select coalesce(sum(seats), 0)::int as waiting from enrolment
    where community_id = ${communityId} and programme_id = ${programmeId} and session_id is null and state = 'waiting'
      and (select min(starts_at) from programme_session one where one.community_id = ${communityId}
        and one.programme_id = ${programmeId} and one.cancelled_at is null) > ${now}::timestamptz`.execute(db)
  return rows[0]?.waiting ?? 0
}
