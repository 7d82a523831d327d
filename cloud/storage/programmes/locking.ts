import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Statement } from '../database/statement'

/** What names a programme in an input. */
interface ProgrammeIds {
  programmeId?: string | undefined
  sessionId?: string | undefined
  enrolmentId?: string | undefined
  /**
   * Who enrols or is enrolled by staff, and who leads. Persons are locked first, as a merge of two records does it: a
   * merge at the same time would otherwise miss the new enrolment and leave it with the record that is given up.
   */
  personIds?: readonly (string | null | undefined)[]
}

const sharing = (personIds: readonly string[]) =>
  sql`(select count(*)::int from (
    select from person where id = any(${[...personIds]}::text[]) order by id for share) as shared)`

/**
 * Locks a programme and counts the rows that it locked; its dates and enrolments change only under this lock. Order
 * everywhere: person, programme, dates by id, room, enrolments.
 */
export const lockingProgrammes = ({
  programmeId,
  sessionId,
  enrolmentId,
  personIds = [],
}: ProgrammeIds): Statement<number> => {
  const id = programmeId ?? enrolmentId ?? sessionId
  const shared = sharing(personIds.filter((one) => typeof one === 'string'))
  if (id === undefined) return sql<number>`select ${shared}`
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
    select ${shared}
      + (select count(*)::int from (
        select from programme where community_id = ${communityId}::int and id in (${own}) for no key update
      ) as locked)`
}
