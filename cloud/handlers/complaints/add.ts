import { limits } from '../../../src/contract/limits'
import { canHappen } from '../../../src/domain/complaints/state'
import { stateNow } from '../../../src/domain/complaints/state-now'
import { masked } from '../../../src/domain/mask/masked'
import { Refusal } from '../../../src/domain/refusal'
import { needsReviewAfter } from '../../complaints/needs-review'
import { lockOwnComplaint } from '../../complaints/lock-complaint'
import { mustSay } from '../../complaints/must-say'
import { takeStep } from '../../complaints/step'
import { notifyWorker } from '../../complaints/notify-worker'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { checkWords } from '../check-words'

export const prepareAdd: PrepareHandler<'complaints.add'> = (context, { words }) => checkWords(context, [words])

/**
 * Adds words to one's own complaint. While nobody has taken it, words pending review put the whole complaint under
 * review.
 */
export const complaintsAdd: ChangeHandler<'complaints.add'> = async (context, { complaintId, words }, suggestion) => {
  const { person, now, tx } = context
  const row = await lockOwnComplaint(tx, person, complaintId)
  const said = masked(mustSay(words, 'words_missing'), limits.complaintWordsMax)
  if (!canHappen('add', stateNow(row, now))) throw new Refusal('wrong_state')
  const isPendingReview = needsReviewAfter(suggestion)
  const isUndecided = isPendingReview && canHappen('accept', row.state)
  const { state } = await takeStep(context, row, 'add', {
    kind: 'added',
    side: 'reporter',
    personId: person.personId,
    words: said,
    isPendingReview,
    ...(isUndecided && { set: { is_pending_review: true } }),
  })
  return {
    output: { state, isPendingReview },
    audit: [{ communityId: row.communityId, subjectId: complaintId }],
    messages: await notifyWorker(tx, 'complaint_added', row),
  }
}
