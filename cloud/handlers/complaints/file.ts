import { fileComplaint } from '../../complaints/file-complaint'
import { needsReviewAfter } from '../../complaints/needs-review'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { checkWords } from '../check-words'

/**
 * WeChat's check must be called while its author is online. The door is never shown to others, so it is not checked.
 */
export const prepareFile: PrepareHandler<'complaints.file'> = (context, { words, place, when }) =>
  checkWords(context, [words, place.words, when])

/** Files a complaint. Its photos are uploaded separately, so a failed one does not lose the complaint. */
export const complaintsFile: ChangeHandler<'complaints.file'> = async (context, filing, suggestion) => {
  const isPendingReview = needsReviewAfter(suggestion)
  const reporter = { reporterId: context.person.personId, madeBy: null, isPendingReview }
  const { complaintId, promise, messages } = await fileComplaint(context, filing, reporter)
  return {
    output: { complaintId, isPendingReview, promise },
    audit: [{ communityId: filing.communityId, subjectId: complaintId }],
    messages,
  }
}
