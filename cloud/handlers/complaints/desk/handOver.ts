import { message } from '../../../../src/domain/message/message'
import { refuseUnclear } from '../../../../src/domain/visible-text'
import { lockComplaintFor } from '../../../complaints/lock-complaint'
import { maySay, mustSay } from '../../../complaints/must-say'
import { workEnds } from '../../../complaints/pauses-set'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { stopMediations } from '../../../mediation/stop-mediations'
import { notifyReporter, notifyJoiners } from '../../../complaints/notify-residents'
import type { ChangeHandler } from '../../handler'

/**
 * Hands the complaint over to another body, under that body's reference number. An ongoing mediation stops with it, and
 * words pending review are approved.
 */
export const complaintsHandOver: ChangeHandler<'complaints.handOver'> = async (
  context,
  { complaintId, to, ...input },
) => {
  const { tx, person, now } = context
  const row = await lockComplaintFor('complaints.handOver', tx, person, complaintId)
  const number = mustSay(input.number, 'number_missing')
  refuseUnclear({ number })
  const words = maySay(input.words)
  const { set, clocks } = workEnds(row, now)
  const left = {
    kind: 'handedOver',
    words,
    set: { ...set, handed_to: to, handed_number: number, is_pending_review: false },
    clocks,
  } as const
  const handed = await staffStep(context, row, 'handOver', left)
  const { category } = row
  return stepDone(handed, [
    ...(await stopMediations(context, complaintId, 'staff')),
    ...notifyReporter(row, (about) => message('complaint_handed', { ...about, data: { category, to } })),
    ...(await notifyJoiners(tx, row)),
  ])
}
