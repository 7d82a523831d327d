import { sql } from 'kysely'
import { COMPLAINT_PHOTOS_MAX, type ComplaintPhotos } from '../../../src/domain/complaints/present/photos'
import { communityOf } from '../../../src/domain/id'
import type { StoredPhoto } from '../files/shown-photos'
import type { Db, Tx } from '../tables'
import { MINUTE_MS } from '../../../src/domain/time'

/** An upload that began while its ticket was valid may still be in progress. */
const UPLOAD_MS = 2 * MINUTE_MS

/**
 * The photos of a complaint, the oldest first. An unused ticket counts as a photo as long as it can still be used; a
 * refused or removed photo does not count.
 */
export const findComplaintPhotos = async (
  db: Db | Tx,
  complaintId: string,
  now: string,
): Promise<ComplaintPhotos<StoredPhoto>> => {
  const all = await db
    .selectFrom('file')
    .select(['id', 'state', 'ref', 'thumb_ref as thumbRef', 'width', 'height', 'ticket_until as ticketUntil'])
    .where('community_id', '=', communityOf(complaintId))
    .where('subject_id', '=', complaintId)
    .where(sql<boolean>`purpose = 'complaint_photo'`) // matches the condition of the partial index
    .where('state', 'not in', ['refused', 'removed'])
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  const isWaiting = ({ state }: { state: string }) => state === 'ticketed'
  const lying = all.filter((file) => !isWaiting(file))
  const coming = all.filter((file) => isWaiting(file) && Date.parse(file.ticketUntil) + UPLOAD_MS >= Date.parse(now))
  const shown = lying.flatMap(({ id, state, ref, thumbRef, width, height }) =>
    state === 'shown' && ref && thumbRef && width && height ? [{ id, ref, thumbRef, width, height }] : [],
  )
  const places = Math.max(0, COMPLAINT_PHOTOS_MAX - lying.length - coming.length)
  const hidden = Math.min(lying.length - shown.length, COMPLAINT_PHOTOS_MAX)
  return { shown: shown.slice(0, COMPLAINT_PHOTOS_MAX), hidden, places }
}
