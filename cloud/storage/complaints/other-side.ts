import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/**
 * The ids of all cases of which somebody is, or was, the other side, and of all talks about them; with the staff too that is
 * nothing they may read of.
 */
const against = (personId: string): RawBuilder<unknown> => sql`
  select unnest(array[talk.complaint_id, talk.id]) from mediation theirs
  join mediation talk on talk.community_id = theirs.community_id and talk.complaint_id = theirs.complaint_id
  where theirs.other_id = ${personId}`

/**
 * Of any row: that it is about no case whose other side somebody is, or was, and no talk about one. They may have come to
 * work there since. Looked up once for a whole statement.
 * @param subjectId the id of a case, of a talk, or of something else; where it is null nobody who is an other side reads it
 */
export const isNotAgainst = (personId: string, subjectId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${subjectId} <> all (array(${against(personId)}))`

/** Whether somebody is, or was, the other side of a case. */
export const isOtherSideOf = async (db: Db | Tx, complaintId: string, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ isOther: boolean }>`
    select exists (
      select from mediation where community_id = ${communityOf(complaintId)} and complaint_id = ${complaintId} and other_id = ${personId}
    ) as "isOther"`.execute(db)
  return rows[0]?.isOther ?? false
}

/** Who is, or was, the other side of a case: our own ids. */
export const listOtherSides = async (db: Db | Tx, complaintId: string): Promise<string[]> => {
  const { rows } = await sql<{ personId: string }>`
    select distinct other_id as "personId" from mediation
    where community_id = ${communityOf(complaintId)} and complaint_id = ${complaintId} and other_id is not null`.execute(db)
  return rows.map(({ personId }) => personId)
}

/** Who is, or was, the other side of cases of a community, or of the cases of its talks: our own ids, by the ids asked for. */
export const listOthersOf = async (tx: Tx, communityId: number, subjectIds: readonly string[]): Promise<Map<string, Set<string>>> => {
  const { rows } = await sql<{ subjectId: string; personIds: string[] }>`
    select subject.id as "subjectId", array_agg(theirs.other_id) as "personIds"
    from unnest(${subjectIds}::text[]) as subject(id)
    left join mediation talk on talk.community_id = ${communityId} and talk.id = subject.id
    join mediation theirs on theirs.community_id = ${communityId} and theirs.complaint_id = coalesce(talk.complaint_id, subject.id)
    where theirs.other_id is not null group by subject.id`.execute(tx)
  return new Map(rows.map(({ subjectId, personIds }) => [subjectId, new Set(personIds)]))
}
