import type { Dialled } from '../../../domain/help-line'
import { comingVisit } from '../../../domain/complaints/coming-visit'
import { isPendingReviewNow } from '../../../domain/complaints/pending-review'
import type { ComplaintRow } from '../mine/my-complaints-store'
import { promiseLine, promiseWord, standsWord } from '../parts/promise-line'
import { words } from './words.zh'

/** What a tab says of the complaint that it opens on. */
export interface Next {
  lead: string
  title: string
  /** What else is to be said, when it is late. */
  text: string
}

/**
 * The promise of the community that is next, or else where the complaint stands.
 * @param now an instant
 * @param dialled whom one reaches now
 */
export const nextOf = (row: ComplaintRow, now: string, dialled: Dialled): Next => {
  if (isPendingReviewNow(row)) return { lead: words.standsLead, title: words.pendingReview, text: '' }
  const isComing = comingVisit(row, now) !== null && row.promise.pausedFor === null
  const said = isComing ? promiseWord(row, now) : promiseLine(row, now, dialled)
  if (said === '') return { lead: words.standsLead, title: standsWord(row, now), text: '' }
  const lead = isComing ? words.visitLead : row.relation === 'own' ? words.lead : words.joinedLead
  return { lead, title: said, text: row.promise.isLate ? (isComing ? words.lateVisit : words.late) : '' }
}
