import type { Insertable, Updateable } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tables, Tx } from '../tables'

/** The changed columns of a complaint. */
export type ComplaintSet = Updateable<Tables['complaint']>

type NewEntry = Omit<Insertable<Tables['complaint_entry']>, 'community_id' | 'id' | 'complaint_id'>

/** One entry of a complaint's history. */
export const addEntry = async (tx: Tx, complaintId: string, entry: NewEntry): Promise<void> => {
  await tx
    .insertInto('complaint_entry')
    .values({ ...entry, community_id: communityOf(complaintId), complaint_id: complaintId })
    .execute()
}

/** Inserts a complaint with the first entry of its history. */
export const insertComplaint = async (tx: Tx, row: Insertable<Tables['complaint']>, entry: NewEntry): Promise<void> => {
  await tx.insertInto('complaint').values(row).execute()
  await addEntry(tx, row.id, entry)
}

/** Changes a locked complaint and adds an entry to its history. */
export const changeComplaint = async (
  tx: Tx,
  complaintId: string,
  set: ComplaintSet,
  entry: NewEntry,
): Promise<void> => {
  await tx
    .updateTable('complaint')
    .set(set)
    .where('community_id', '=', communityOf(complaintId))
    .where('id', '=', complaintId)
    .execute()
  await addEntry(tx, complaintId, entry)
}
