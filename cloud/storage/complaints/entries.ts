import type { EntryKind, EntrySide } from '../../../src/domain/complaints/entry'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/** A line of a case's history; `name`: who of the staff it was. */
export interface EntryRow {
  at: string
  kind: EntryKind
  by: EntrySide
  name: string | null
  words: string | null
  visitAt: string | null
  isPendingReview: boolean
}

/** The whole history of a case, in the order in which it was written, the first line first. */
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
