import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** Somebody of the staff has read what was said of a locked case, and lets it stand. */
export const releaseWords = async (tx: Tx, complaintId: string): Promise<void> => {
  await tx
    .updateTable('complaint_entry')
    .set({ is_pending_review: false })
    .where('community_id', '=', communityOf(complaintId))
    .where('complaint_id', '=', complaintId)
    .where('is_pending_review', '=', true)
    .execute()
}
