import type { ComplaintFacts } from './record'
import { isOpen } from './state'

/** Unreviewed words wait for a review only while the complaint is open. */
export const isPendingReviewNow = ({
  isPendingReview,
  state,
}: Pick<ComplaintFacts, 'isPendingReview' | 'state'>): boolean => isPendingReview && isOpen(state)
