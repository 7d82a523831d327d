import { holdOwnCase } from '../complaints/hold-case'
import { workEnds } from '../complaints/pauses-set'
import { takeStep } from '../complaints/step'
import { stopTalks } from '../complaints/stop-talks'
import { tellJoiners } from '../complaints/tell-residents'
import { tellWorker } from '../complaints/tell-worker'
import type { ChangeHandler } from './handler'

/** Whoever told it does not want it any more. A mediation ends with it, and its other side hears so in the next round. */
export const complaintsWithdraw: ChangeHandler<'complaints.withdraw'> = async (context, { complaintId }) => {
  const { person, now, tx } = context
  const row = await holdOwnCase(tx, person, complaintId)
  const left = { kind: 'withdrawn', side: 'filer', personId: person.personId, ...workEnds(row, now) } as const
  const { state } = await takeStep(context, row, 'withdraw', left)
  const talks = await stopTalks(context, complaintId, 'first')
  return {
    output: { state },
    audit: [{ communityId: row.communityId, subjectId: complaintId }],
    messages: [...tellWorker('complaint_withdrawn', row), ...(await tellJoiners(tx, row)), ...talks],
  }
}
