import { fileComplaint } from '../../complaints/file-complaint'
import { needsReviewAfter } from '../../complaints/needs-review'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { checkWords } from '../check-words'

/** WeChat wants to be asked while the author is here. The door is no text for others. */
export const prepareFile: PrepareHandler<'complaints.file'> = (context, { words, place, when }) =>
  checkWords(context, [words, place.words, when])

/** Somebody tells a trouble. Its photos follow, each by itself: none of them costs the case. */
export const complaintsFile: ChangeHandler<'complaints.file'> = async (context, told, suggestion) => {
  const isPendingReview = needsReviewAfter(suggestion)
  const reporter = { reporterId: context.person.personId, madeBy: null, isPendingReview }
  const { complaintId, promise, messages } = await fileComplaint(context, told, reporter)
  return {
    output: { complaintId, isPendingReview, promise },
    audit: [{ communityId: told.communityId, subjectId: complaintId }],
    messages,
  }
}
