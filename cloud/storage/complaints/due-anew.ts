import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Due } from '../../../src/domain/complaints/clock/due'
import type { Db, Tx } from '../tables'
import { complaintColumns, type ComplaintRow, complaintTables } from './complaint-rows'

/**
 * A page of open complaints, by community and id.
 * @param afterId the last one of the page before; null: the first page
 */
export const listOpenComplaints = async (db: Db, afterId: string | null, rowsMax: number): Promise<ComplaintRow[]> => {
  const isAfter =
    afterId === null
      ? sql`true`
      : sql`(complaint.community_id, complaint.id) > (${communityOf(afterId)}::int, ${afterId})`
  const { rows } = await sql<ComplaintRow>`
    select ${complaintColumns} from ${complaintTables}
    where complaint.due_kind in ('reply', 'visit', 'settle', 'paused') and ${isAfter}
    order by complaint.community_id, complaint.id limit ${sql.lit(rowsMax)}`.execute(db)
  return rows
}

/** Sets the due moment of a locked complaint, without an entry in its history. */
export const setDue = async (tx: Tx, complaintId: string, { dueAt, dueKind }: Due): Promise<void> => {
  await tx
    .updateTable('complaint')
    .set({ due_at: dueAt, due_kind: dueKind })
    .where('community_id', '=', communityOf(complaintId))
    .where('id', '=', complaintId)
    .execute()
}
