import type { ComplaintFacts } from './record'
import { isOpen } from './state'

/** Words that nobody vouches for wait for somebody's eye; those of what is over wait for nothing any more. */
export const isPendingReviewNow = ({
  isPendingReview,
  state,
}: Pick<ComplaintFacts, 'isPendingReview' | 'state'>): boolean => isPendingReview && isOpen(state)
