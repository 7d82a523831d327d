import { isPendingReviewNow } from '../../../domain/complaints/pending-review'
import type { Dialled } from '../../../domain/help-line'
import type { SeenComplaint } from '../parts/complaint-store'
import { standsWord } from '../parts/promise-line'
import { complaintTitle } from '../parts/spoken.zh'
import { promisedOf } from './promised'
import { words } from './words.zh'

const stateOf = (seen: SeenComplaint, now: string): string => {
  if (seen.relation !== 'own') return standsWord(seen, now)
  if (seen.mergedInto !== null) return words.mergedTitle
  return isPendingReviewNow(seen) ? words.pendingReviewTitle : standsWord(seen, now)
}

/** The text for reading aloud: title, state and promise. */
export const spokenComplaint = (seen: SeenComplaint, now: string, dialled?: Dialled): string => {
  const promised = promisedOf(seen, now, dialled)
  return words.spoken([complaintTitle(seen), stateOf(seen, now), promised ? `${promised.lead}，${promised.title}` : ''])
}
