import { fileCase } from '../../complaints/file-case'
import { isHeldAt } from '../../complaints/held'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { lookAtWords } from '../look-at-words'

/** WeChat wants to be asked while the author is here. The door is no text for others. */
export const prepareFile: PrepareHandler<'complaints.file'> = (context, { words, place, when }) =>
  lookAtWords(context, [words, place.words, when])

/** Somebody tells a trouble. Its photos follow, each by itself: none of them costs the case. */
export const complaintsFile: ChangeHandler<'complaints.file'> = async (context, told, suggestion) => {
  const isHeld = isHeldAt(suggestion)
  const teller = { filerId: context.person.personId, madeBy: null, isHeld }
  const { complaintId, promise, messages } = await fileCase(context, told, teller)
  return {
    output: { complaintId, isHeld, promise },
    audit: [{ communityId: told.communityId, subjectId: complaintId }],
    messages,
  }
}
