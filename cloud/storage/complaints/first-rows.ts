import { sql } from 'kysely'
import type { Output } from '../../../src/contract/schema/types'
import type { StoredPhoto } from '../files/shown-photos'
import type { Db } from '../tables'
import { hasDuplicate } from './duplicates'

type Presented = NonNullable<Output<'desk.today'>['first'][number]['complaint']>

/** What a complaint shows of itself at the top of a desk, before it is presented. */
export interface FirstRow extends Omit<Presented, 'sentence' | 'thumb'> {
  id: string
  /** Masked. */
  words: string
  photo: StoredPhoto | null
}

const shown = sql`file.community_id = complaint.community_id and file.subject_id = complaint.id
  and file.purpose = 'complaint_photo' and file.state = 'shown'`

/** Complaints of one community with these ids, in no order. The caller has checked that the viewer may see them. */
export const listFirstRows = async (
  db: Db,
  { communityId, viewerId, ids }: { communityId: number; viewerId: string; ids: readonly string[] },
): Promise<FirstRow[]> => {
  if (ids.length === 0) return []
  const { rows } = await sql<FirstRow>`
    select complaint.id, complaint.state, complaint.category, complaint.urgency, complaint.place,
      complaint.due_kind as "dueKind", complaint.words, complaint.is_pending_review as "isPendingReview",
      complaint.due_kind in ('reply', 'visit', 'settle')
        and coalesce(complaint.manager_notified_at >= complaint.due_at, false) as "isManagerNotified",
      (select count(*)::int from complaint_joiner joiner where joiner.community_id = complaint.community_id
        and joiner.complaint_id = complaint.id) as joined,
      ${hasDuplicate(viewerId)} as "isPerhapsDuplicate",
      (select count(*)::int from file where ${shown}) as photos,
      (select json_build_object('id', id, 'ref', ref, 'thumbRef', thumb_ref, 'width', width, 'height', height)
        from file where ${shown} and ref is not null and thumb_ref is not null order by made_at, id limit 1) as photo
    from complaint where complaint.community_id = ${communityId} and complaint.id = any(${ids}::text[])`.execute(db)
  return rows
}
