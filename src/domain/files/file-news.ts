import type { Category } from '../complaints/category'
import type { FileState } from './file'
import { message, type NewMessage } from '../message/message'

/** What notifications say about a photo: for a point, its name; for a complaint, only its category. */
export interface ContentFile {
  id: string
  communityId: number
  ownerId: string
  subjectId: string
  pointName: string | null
  /** Of the complaint; null for a photo of a point. */
  category: Category | null
  reporterId: string | null
}

/** Whom to notify when a photo enters a state: workers that one is pending review, its owner that it was refused. */
export const newsOf = (state: FileState, file: ContentFile): NewMessage[] => {
  const { id, communityId, ownerId, subjectId, pointName, category, reporterId } = file
  const toWorkers = { communityId, to: { role: 'worker' }, subjectId: id } as const
  const toOwner = { communityId, to: { personId: ownerId }, subjectId }
  if (category === null) {
    const data = { subject: pointName ?? '' }
    if (state === 'pendingReview') return [message('photo_pending_review', { ...toWorkers, data })]
    return state === 'refused' ? [message('photo_refused', { ...toOwner, data })] : []
  }
  const data = { category }
  if (state === 'pendingReview') return [message('complaint_photo_pending_review', { ...toWorkers, data })]
  if (state !== 'refused') return []
  return [message(ownerId === reporterId ? 'complaint_photo_refused' : 'complaint_photo_unfit', { ...toOwner, data })]
}
