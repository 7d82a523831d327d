import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/**
 * `linked (subject, community_id, id)`: the root complaints and everything merged with them, in either direction and
 * over any number of steps, because all of it is one complaint. `union` removes duplicates, so the recursion ends.
 * @param roots rows of (subject, community_id, id of a complaint)
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
 * The ids of all complaints to which somebody is a party, with their mediations and photos: those that they reported,
 * and those of which they are, or were, the other side. For the other side this includes everything merged with such a
 * complaint, because it may reveal the reporter; for the reporter it does not, because the merged ones are other
 * people's.
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
 * A condition for any row: its subject is no complaint to which somebody is a party, and no mediation or photo of one,
 * whatever their role is now. The list is computed once per statement.
 * @param subjectId the id of a complaint, mediation, photo or anything else; when it is null, the row is hidden from
 * everybody who is a party to anything
 */
export const isNotParty = (personId: string, subjectId: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${subjectId} <> all (array(${theirs(personId)}))`

/** Whether somebody reported a complaint, or is or was the other side of it or of one merged with it. */
export const isPartyTo = async (db: Db | Tx, complaintId: string, personId: string): Promise<boolean> => {
  const { rows } = await sql<{ isNot: boolean }>`
    select ${isNotParty(personId, sql`${complaintId}::text`)} as "isNot"`.execute(db)
  return !(rows[0]?.isNot ?? true)
}

/**
 * The parties to the subjects of messages: our own ids, by subject id.
 * @param subjectIds ids of complaints, mediations, photos or anything else of one community
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
      select root.subject, complaint.reporter_id from (${roots}) as root(subject, community_id, id)
      join complaint on complaint.community_id = root.community_id and complaint.id = root.id
    ) as party(subject, person_id) where person_id is not null group by subject`.execute(db)
  return new Map(rows.map(({ subjectId, personIds }) => [subjectId, new Set(personIds)]))
}

/** The reporter of a complaint and everybody who is or was its other side: our own ids. */
export const listParties = async (db: Db | Tx, complaintId: string): Promise<string[]> => {
  const parties = await listPartiesOf(db, communityOf(complaintId), [complaintId])
  return [...(parties.get(complaintId) ?? [])]
}
