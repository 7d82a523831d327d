import { canHappen } from '../../../../src/domain/complaints/state'
import { stateNow } from '../../../../src/domain/complaints/state-now'
import { message } from '../../../../src/domain/message/message'
import { Refusal } from '../../../../src/domain/refusal'
import { firstWord } from '../../../complaints/first-word'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { mustSay } from '../../../complaints/must-say'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { notifyReporter } from '../../../complaints/notify-residents'
import type { ChangeHandler } from '../../handler'

/** Writes to the reporter; the first reply keeps the promise of one. */
export const complaintsReply: ChangeHandler<'complaints.reply'> = async (context, { complaintId, ...input }) => {
  const { tx, person, now } = context
  const row = await lockComplaintFor('complaints.reply', tx, person, complaintId)
  const words = mustSay(input.words, 'words_missing')
  // A settled complaint that got no answer in time is closed, whether or not the timer has written it.
  if (!canHappen('reply', stateNow(row, now))) throw new Refusal('wrong_state')
  const left = { kind: 'replied', words, ...firstWord(row, now) } as const
  const replied = await staffStep(context, row, 'reply', left)
  const { category } = row
  return stepDone(
    replied,
    notifyReporter(row, (about) => message('complaint_replied', { ...about, data: { category } })),
  )
}
