import { isPaused } from '../../../../src/domain/complaints/clock/pause'
import { withPause } from '../../../../src/domain/complaints/clock/pausing'
import { canHappen } from '../../../../src/domain/complaints/state'
import { message } from '../../../../src/domain/message/message'
import { Refusal } from '../../../../src/domain/refusal'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { mustSay } from '../../../complaints/must-say'
import { pausesSet } from '../../../complaints/pauses-set'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { notifyReporter } from '../../../complaints/notify-residents'
import type { ChangeHandler } from '../../handler'

/** Stops the clocks, if they are running; the resident reads the reason. */
export const complaintsPause: ChangeHandler<'complaints.pause'> = async (context, { complaintId, ...input }) => {
  const { tx, person, now } = context
  const row = await lockComplaintFor('complaints.pause', tx, person, complaintId)
  const reason = mustSay(input.reason, 'reason_missing')
  if (canHappen('pause', row.state) && isPaused(row.pauses, now)) throw new Refusal('already_done')
  const pauses = withPause(row.pauses, reason, now)
  const paused = await staffStep(context, row, 'pause', { kind: 'paused', words: reason, ...pausesSet(pauses) })
  const { category } = row
  return stepDone(
    paused,
    notifyReporter(row, (about) => message('complaint_paused', { ...about, data: { category, reason } })),
  )
}
