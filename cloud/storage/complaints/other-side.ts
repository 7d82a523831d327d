import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/**
 * `linked (subject, community_id, id)`: what one begins with and every case that was put together with it, in either
 * direction, however often: all of it is one trouble. `union` takes each once, so it ends.
 * @param roots rows of (subject, community_id, id of a case)
 */
const linked = (roots: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  linked(subject, community_id, id) as (
    ${roots}
    union
    select linked.subject, linked.community_id, next.id from linked cross join lateral (
      select merged.id from complaint merged where merged.community_id = linked.community_id and merged.merged_into = linked.id
      union all
      select one.merged_into from complaint one
      where one.community_id = linked.community_id and one.id = linked.id and one.merged_into is not null
    ) as next(id)
  )`

/**
 * The ids of all cases of which somebody is, or was, the other side, of the talks about them and of their photos; with the
 * staff too that is nothing they may read of.
 */
const against = (personId: string): RawBuilder<unknown> => sql`
  with recursive ${linked(sql`select ''::text, community_id, complaint_id from mediation where other_id = ${personId}`)}
  select id from linked
  union all
  select talk.id from linked join mediation talk on talk.community_id = linked.community_id and talk.complaint_id = linked.id
  union all
  select file.id from linked join file on file.community_id = linked.community_id and file.subject_id = linked.id
  where file.purpose = 'complaint_photo'`

/**
 * Of any row: that it is about no case whose other side somebody is, or was, no talk about one and no photo of one. They may
 * have come to work there since. Looked up once for a whole statement.
 * @param subjectId the id of a case, of a talk, of a photo, or of something else; where it is null nobody who is an other
 * side reads it
 */
export const isNotAgainst = (personId: string, subjectId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${subjectId} <> all (array(${against(personId)}))`

/** Whether somebody is, or was, the other side of a case, or of one that was put together with it. */
export const isOtherSideOf = async (db: Db | Tx, complaintId: string, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ isNot: boolean }>`
    select ${isNotAgainst(personId, sql`${complaintId}::text`)} as "isNot"`.execute(db)
  return !(rows[0]?.isNot ?? true)
}

/**
 * Who is, or was, the other side of what messages are about: our own ids, by the ids asked for.
 * @param subjectIds ids of cases, of talks, of photos, or of something else of one community
 */
export const listOthersOf = async (db: Db | Tx, communityId: number, subjectIds: readonly string[]): Promise<Map<string, Set<string>>> => {
  const roots = sql`
    select subject.id, ${communityId}::int, coalesce(talk.complaint_id, photo.subject_id, subject.id)
    from unnest(${subjectIds}::text[]) as subject(id)
    left join mediation talk on talk.community_id = ${communityId} and talk.id = subject.id
    left join file photo on photo.community_id = ${communityId} and photo.id = subject.id and photo.purpose = 'complaint_photo'`
  const { rows } = await sql<{ subjectId: string; personIds: string[] }>`
    with recursive ${linked(roots)}
    select linked.subject as "subjectId", array_agg(theirs.other_id) as "personIds"
    from linked join mediation theirs on theirs.community_id = linked.community_id and theirs.complaint_id = linked.id
    where theirs.other_id is not null group by linked.subject`.execute(db)
  return new Map(rows.map(({ subjectId, personIds }) => [subjectId, new Set(personIds)]))
}

/** Who is, or was, the other side of a case: our own ids. */
export const listOtherSides = async (db: Db | Tx, complaintId: string): Promise<string[]> => {
  const others = await listOthersOf(db, communityOf(complaintId), [complaintId])
  return [...(others.get(complaintId) ?? [])]
}
