import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Statement } from '../database/statement'

/** What names a programme in an input. */
interface ProgrammeIds {
  programmeId?: string | undefined
  sessionId?: string | undefined
  enrolmentId?: string | undefined
  /**
   * Whom staff enrol, or who leads. The person is locked first, as a merge of two records does it: a merge at the same
   * time would otherwise miss the new enrolment and leave it with the record that is given up.
   */
  personId?: string | null | undefined
}

/**
 * Locks a programme and counts the rows that it locked; its dates and enrolments change only under this lock. Order
 * everywhere: person, programme, dates by id, room, enrolments.
 */
export const lockingProgrammes = ({
  programmeId,
  sessionId,
  enrolmentId,
  personId,
}: ProgrammeIds): Statement<number> => {
  const id = programmeId ?? enrolmentId ?? sessionId
  if (id === undefined) return sql<number>`select 0`
  const communityId = communityOf(id)
  const ofRow = (table: 'enrolment' | 'programme_session', rowId: string) =>
    sql`select programme_id from ${sql.table(table)} where community_id = ${communityId}::int and id = ${rowId}::text`
  const own =
    programmeId !== undefined
      ? sql`select ${programmeId}::text`
      : enrolmentId !== undefined
        ? ofRow('enrolment', enrolmentId)
        : ofRow('programme_session', sessionId ?? '')
  return sql<number>`
    select (select count(*)::int from (select from person where id = ${personId ?? ''} for share) as shared)
      + (select count(*)::int from (
        select from programme where community_id = ${communityId}::int and id in (${own}) for no key update
      ) as locked)`
}
