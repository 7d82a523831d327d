import { Refusal } from '../../../../src/domain/refusal'
import { mayActFor } from '../../../../src/domain/people/role'
import { fileCase } from '../../../complaints/file-case'
import type { ChangeHandler } from '../../handler'
import { forWhom } from '../../people/write-down'

/** Tells a trouble for somebody who calls or stands at the counter, known or not. It is theirs; the staff vouch for the words. */
export const complaintsCreateFor: ChangeHandler<'complaints.createFor'> = async (
  context,
  { personId: known, caller, ...told },
) => {
  const { person } = context
  const { communityId } = told
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const personId = await forWhom(context, { personId: known, caller }, communityId)
  const teller = { filerId: personId, madeBy: person.personId, isHeld: false }
  const { complaintId, messages } = await fileCase(context, told, teller)
  const audit = [{ communityId, subjectId: complaintId }, ...(known ? [] : [{ communityId, subjectId: personId }])]
  return { output: { complaintId, personId }, audit, messages }
}
