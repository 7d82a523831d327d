import { message } from '../../../../src/domain/message/message'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { mustSay } from '../../../complaints/must-say'
import { workEnds } from '../../../complaints/pauses-set'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { notifyReporter, notifyJoiners } from '../../../complaints/notify-residents'
import type { ChangeHandler } from '../../handler'

/** Settles the complaint in the view of the staff; the reporter is then asked to confirm. */
export const complaintsSettle: ChangeHandler<'complaints.settle'> = async (context, { complaintId, ...input }) => {
  const { tx, person, now } = context
  const row = await lockComplaintFor('complaints.settle', tx, person, complaintId)
  const words = mustSay(input.words, 'words_missing')
  const { set, clocks } = workEnds(row, now)
  const left = {
    kind: 'settled',
    words,
    set: { ...set, settled_at: now },
    clocks: { ...clocks, settledAt: now },
  } as const
  const settled = await staffStep(context, row, 'settle', left)
  const { category } = row
  return stepDone(settled, [
    ...notifyReporter(row, (about) => message('complaint_settled', { ...about, data: { category } })),
    ...(await notifyJoiners(tx, row)),
  ])
}
