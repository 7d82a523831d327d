import type { EntryKind, EntrySide } from '../../../src/domain/complaints/entry'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/** An entry of a complaint's history; `name`: of the staff member who wrote it. */
export interface EntryRow {
  at: string
  kind: EntryKind
  by: EntrySide
  name: string | null
  words: string | null
  visitAt: string | null
  isPendingReview: boolean
}

/** The whole history of a complaint, in the order in which it was written. */
export const listEntries = async (db: Db | Tx, complaintId: string, rowsMax: number): Promise<EntryRow[]> => {
  const rows = await db
    .selectFrom('complaint_entry as entry')
    .leftJoin('person', (on) => on.onRef('person.id', '=', 'entry.person_id').on('entry.side', '=', 'staff'))
    .select(['entry.at', 'entry.kind', 'entry.side as by', 'person.name', 'entry.words', 'entry.visit_at as visitAt'])
    .select('entry.is_pending_review as isPendingReview')
    .where('entry.community_id', '=', communityOf(complaintId))
    .where('entry.complaint_id', '=', complaintId)
    .orderBy('entry.written', 'desc')
    .limit(rowsMax)
    .execute()
  return rows.reverse()
}
