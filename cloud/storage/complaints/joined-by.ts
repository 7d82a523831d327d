import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import { hasLeft } from '../people/gone'
import type { Db, Tx } from '../tables'

/** The residents who joined a complaint. */
export const listJoiners = async (db: Db | Tx, complaintId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('complaint_joiner')
    .select('person_id')
    .where('community_id', '=', communityOf(complaintId))
    .where('complaint_id', '=', complaintId)
    .orderBy('person_id')
    .execute()
  return rows.map(({ person_id: personId }) => personId)
}

/**
 * Makes the reporter of one complaint and everybody who joined it joiners of another, except that one's own reporter
 * and people who have closed their account. Both complaints are locked and in one community.
 */
export const joinInstead = async (tx: Tx, complaintId: string, intoId: string, now: string): Promise<void> => {
  const communityId = communityOf(complaintId)
  await sql`
    with met as materialized (
      select person.id from person where person.id in (
        select person_id from complaint_joiner where community_id = ${communityId} and complaint_id = ${complaintId}
        union select reporter_id from complaint where community_id = ${communityId} and complaint.id = ${complaintId}
      ) and not ${hasLeft} order by person.id for key share
    )
    insert into complaint_joiner (community_id, complaint_id, person_id, joined_at)
    select ${communityId}, ${intoId}, met.id, ${now}::timestamptz from met
    where met.id is distinct from (select reporter_id from complaint where community_id = ${communityId} and complaint.id = ${intoId})
    on conflict do nothing`.execute(tx)
}

/** Somebody joins a complaint. @returns false when they had joined already */
export const insertJoiner = async (tx: Tx, complaintId: string, personId: string, now: string): Promise<boolean> => {
  const made = await tx
    .insertInto('complaint_joiner')
    .values({ community_id: communityOf(complaintId), complaint_id: complaintId, person_id: personId, joined_at: now })
    .onConflict((on) => on.doNothing())
    .returning('person_id')
    .executeTakeFirst()
  return made !== undefined
}
