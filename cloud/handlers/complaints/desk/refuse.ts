import { message } from '../../../../src/domain/message/message'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { mustSay } from '../../../complaints/must-say'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { notifyReporter, notifyJoiners } from '../../../complaints/notify-residents'
import type { ChangeHandler } from '../../handler'

/** Refuses a complaint as nothing the community can act on, with a reason the resident reads. */
export const complaintsRefuse: ChangeHandler<'complaints.refuse'> = async (context, { complaintId, ...input }) => {
  const { tx, person } = context
  const row = await lockComplaintFor('complaints.refuse', tx, person, complaintId)
  const reason = mustSay(input.reason, 'reason_missing')
  const refused = await staffStep(context, row, 'refuse', { kind: 'refused', words: reason, set: { reason } })
  const { category } = row
  return stepDone(refused, [
    ...notifyReporter(row, (about) => message('complaint_refused', { ...about, data: { category, reason } })),
    ...(await notifyJoiners(tx, row)),
  ])
}
