import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** Staff have reviewed and approved the text of a locked complaint. */
export const releaseWords = async (tx: Tx, complaintId: string): Promise<void> => {
  await tx
    .updateTable('complaint_entry')
    .set({ is_pending_review: false })
    .where('community_id', '=', communityOf(complaintId))
    .where('complaint_id', '=', complaintId)
    .where('is_pending_review', '=', true)
    .execute()
}
