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
 * The ids of all cases to which somebody is a party, of the talks about them and of their photos: what they told, and that
 * of which they are, or were, the other side. What was put together with a case is the other side's too, because it may say
 * who told that; for whoever told it, it is somebody else's.
 */
const theirs = (personId: string): RawBuilder<unknown> => sql`
  with recursive ${linked(sql`select ''::text, community_id, complaint_id from mediation where other_id = ${personId}`)},
  own(community_id, id) as (
    select community_id, id from linked union select community_id, id from complaint where reporter_id = ${personId}
  )
  select id from own
  union all
  select mediation.id from own join mediation on mediation.community_id = own.community_id and mediation.complaint_id = own.id
  union all
  select file.id from own join file on file.community_id = own.community_id and file.subject_id = own.id
  where file.purpose = 'complaint_photo'`

/**
 * Of any row: that it is about no case to which somebody is a party, no talk about one and no photo of one, whatever they
 * work as now. Looked up once for a whole statement.
 * @param subjectId the id of a case, of a talk, of a photo, or of something else; where it is null nobody who is a party to
 * anything reads it
 */
export const isNotParty = (personId: string, subjectId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${subjectId} <> all (array(${theirs(personId)}))`

/** Whether somebody told a case, or is, or was, the other side of it or of one that was put together with it. */
export const isPartyTo = async (db: Db | Tx, complaintId: string, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ isNot: boolean }>`
    select ${isNotParty(personId, sql`${complaintId}::text`)} as "isNot"`.execute(db)
  return !(rows[0]?.isNot ?? true)
}

/**
 * Who is a party to what messages are about: our own ids, by the ids asked for.
 * @param subjectIds ids of cases, of talks, of photos, or of something else of one community
 */
export const listPartiesOf = async (
  db: Db | Tx,
  communityId: number,
  subjectIds: readonly string[],
): Promise<Map<string, Set<string>>> => {
  const roots = sql`
    select subject.id, ${communityId}::int, coalesce(mediation.complaint_id, photo.subject_id, subject.id)
    from unnest(${subjectIds}::text[]) as subject(id)
    left join mediation on mediation.community_id = ${communityId} and mediation.id = subject.id
    left join file photo on photo.community_id = ${communityId} and photo.id = subject.id and photo.purpose = 'complaint_photo'`
  const { rows } = await sql<{ subjectId: string; personIds: string[] }>`
    with recursive ${linked(roots)}
    select subject as "subjectId", array_agg(person_id) as "personIds" from (
      select linked.subject, mediation.other_id from linked
      join mediation on mediation.community_id = linked.community_id and mediation.complaint_id = linked.id
      union
      select root.subject, told.reporter_id from (${roots}) as root(subject, community_id, id)
      join complaint told on told.community_id = root.community_id and told.id = root.id
    ) as party(subject, person_id) where person_id is not null group by subject`.execute(db)
  return new Map(rows.map(({ subjectId, personIds }) => [subjectId, new Set(personIds)]))
}

/** Who told a case, and who is, or was, the other side of it: our own ids. */
export const listParties = async (db: Db | Tx, complaintId: string): Promise<string[]> => {
  const parties = await listPartiesOf(db, communityOf(complaintId), [complaintId])
  return [...(parties.get(complaintId) ?? [])]
}
