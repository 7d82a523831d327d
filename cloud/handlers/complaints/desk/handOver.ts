import { message } from '../../../../src/domain/message/message'
import { holdCaseFor } from '../../../complaints/hold-case'
import { maySay, mustSay } from '../../../complaints/must-say'
import { workEnds } from '../../../complaints/pauses-set'
import { staffStep, stepDone } from '../../../complaints/staff-step'
import { stopTalks } from '../../../mediation/stop-talks'
import { tellFiler, tellJoiners } from '../../../complaints/tell-residents'
import type { ChangeHandler } from '../../handler'

/** Somebody else is in charge, and has it under a number. Talks that go on stop with it; words that were held stand. */
export const complaintsHandOver: ChangeHandler<'complaints.handOver'> = async (
  context,
  { complaintId, to, ...input },
) => {
  const { tx, person, now } = context
  const row = await holdCaseFor('complaints.handOver', tx, person, complaintId)
  const number = mustSay(input.number, 'number_missing')
  const words = maySay(input.words)
  const { set, clocks } = workEnds(row, now)
  const left = {
    kind: 'handedOver',
    words,
    set: { ...set, handed_to: to, handed_number: number, is_held: false },
    clocks,
  } as const
  const handed = await staffStep(context, row, 'handOver', left)
  const { category } = row
  return stepDone(handed, [
    ...(await stopTalks(context, complaintId, 'staff')),
    ...tellFiler(row, (about) => message('complaint_handed', { ...about, data: { category, to } })),
    ...(await tellJoiners(tx, row)),
  ])
}
