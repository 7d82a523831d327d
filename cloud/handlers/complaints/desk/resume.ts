import { isPaused } from '../../../../src/domain/complaints/clock/pause'
import { withoutPause } from '../../../../src/domain/complaints/clock/pausing'
import { Refusal } from '../../../../src/domain/refusal'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { pausesSet } from '../../../complaints/pauses-set'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import type { ChangeHandler } from '../../handler'

/** Resumes the clocks, with every due moment later by the length of the pause. */
export const complaintsResume: ChangeHandler<'complaints.resume'> = async (context, { complaintId }) => {
  const { tx, person, now } = context
  const row = await lockComplaintFor('complaints.resume', tx, person, complaintId)
  if (!isPaused(row.pauses, now)) throw new Refusal('wrong_state')
  const pauses = withoutPause(row.pauses, now)
  return stepDone(await staffStep(context, row, 'resume', { kind: 'resumed', ...pausesSet(pauses) }))
}
