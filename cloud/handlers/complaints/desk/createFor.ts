import { Refusal } from '../../../../src/domain/refusal'
import { mayActFor } from '../../../../src/domain/people/role'
import { fileComplaint } from '../../../complaints/file-complaint'
import type { ChangeHandler } from '../../handler'
import { forWhom } from '../../people/write-down'

/** Tells a trouble for somebody who calls or stands at the counter, known or not. It is theirs; the staff vouch for the words. */
export const complaintsCreateFor: ChangeHandler<'complaints.createFor'> = async (
  context,
  { personId: known, walkIn, ...told },
) => {
  const { person } = context
  const { communityId } = told
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const personId = await forWhom(context, { personId: known, walkIn }, communityId)
  const reporter = { reporterId: personId, madeBy: person.personId, isPendingReview: false }
  const { complaintId, messages } = await fileComplaint(context, told, reporter)
  const audit = [{ communityId, subjectId: complaintId }, ...(known ? [] : [{ communityId, subjectId: personId }])]
  return { output: { complaintId, personId }, audit, messages }
}
