import { Refusal } from '../../../../src/domain/refusal'
import { mayActFor } from '../../../../src/domain/people/role'
import { fileComplaint } from '../../../complaints/file-complaint'
import type { ChangeHandler } from '../../handler'
import { forWhom } from '../../people/write-down'

/**
 * Files a complaint for somebody who telephones or stands at the counter, registered or not. The complaint is theirs;
 * the staff vouch for the words, so no review is needed. Their own complaints they file with `complaints.file`, where the
 * words are checked.
 * @throws Refusal `reported_yourself` when it is for the caller
 */
export const complaintsCreateFor: ChangeHandler<'complaints.createFor'> = async (
  context,
  { personId: known, walkIn, ...filing },
) => {
  const { person } = context
  const { communityId } = filing
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (known === person.personId) throw new Refusal('reported_yourself')
  const personId = await forWhom(context, { personId: known, walkIn }, communityId)
  const reporter = { reporterId: personId, madeBy: person.personId, isPendingReview: false }
  const { complaintId, messages } = await fileComplaint(context, filing, reporter)
  const audit = [{ communityId, subjectId: complaintId }, ...(known ? [] : [{ communityId, subjectId: personId }])]
  return { output: { complaintId, personId }, audit, messages }
}
