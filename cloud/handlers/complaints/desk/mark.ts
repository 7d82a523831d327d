import { canHappen } from '../../../../src/domain/complaints/state'
import { Refusal } from '../../../../src/domain/refusal'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import type { ChangeHandler } from '../../handler'

/** Marks a complaint as difficult or not: it may take fifteen working days, or seven. */
export const complaintsMark: ChangeHandler<'complaints.mark'> = async (context, { complaintId, isHard }) => {
  const row = await lockComplaintFor('complaints.mark', context.tx, context.person, complaintId)
  if (canHappen('mark', row.state) && row.isHard === isHard) throw new Refusal('already_done')
  return stepDone(
    await staffStep(context, row, 'mark', { kind: 'marked', set: { is_hard: isHard }, clocks: { isHard } }),
  )
}
