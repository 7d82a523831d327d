import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { mustSay } from '../../../complaints/must-say'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import type { ChangeHandler } from '../../handler'

/** Adds a line that only the staff read. */
export const complaintsNote: ChangeHandler<'complaints.note'> = async (context, { complaintId, ...input }) => {
  const row = await lockComplaintFor('complaints.note', context.tx, context.person, complaintId)
  const words = mustSay(input.words, 'words_missing')
  return stepDone(await staffStep(context, row, 'note', { kind: 'note', words }))
}
