import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db } from '../tables'

/**
 * The accounts that have seats on these dates or wait for some, each once: whom a new time or a cancellation concerns.
 * To be asked before their enrolments end.
 */
export const listAccountsOf = async (db: Db, programmeId: string, sessionIds: readonly string[]): Promise<string[]> => {
  const { rows } = await sql<{ personId: string }>`
    select distinct person_id as "personId" from enrolment
    where community_id = ${communityOf(programmeId)} and programme_id = ${programmeId} and person_id is not null
      and (session_id is null or session_id = any(${sessionIds}::text[]))
      and state in ('waiting', 'offered', 'taken')
    order by 1`.execute(db)
  return rows.map(({ personId }) => personId)
}
