import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

const MINUTES = 30

/**
 * Whether the view log already has a view of this complaint by this person in the last half hour, by the database's
 * clock, which also writes the audit.
 */
export const hasJustViewed = async (db: Db | Tx, personId: string, complaintId: string): Promise<boolean> => {
  const { rows } = await sql<{ hasViewed: boolean }>`
    select exists (
      select from audit where community_id = ${communityOf(complaintId)} and at > now() - interval '${sql.lit(MINUTES)} minutes'
        and person_id = ${personId} and method = 'complaints.history' and subject_id = ${complaintId}
    ) as "hasViewed"`.execute(db)
  return rows[0]?.hasViewed ?? false
}
