import { lockOwnComplaint } from '../../complaints/lock-complaint'
import { withdraw } from '../../complaints/withdraw'
import type { ChangeHandler } from '../handler'

/**
 * The reporter withdraws the complaint. A mediation ends with it, and its other side is notified with the next round.
 */
export const complaintsWithdraw: ChangeHandler<'complaints.withdraw'> = async (context, { complaintId }) => {
  const { person, tx } = context
  const locked = await lockOwnComplaint(tx, person, complaintId)
  const { row, messages } = await withdraw(context, locked, person.personId)
  return { output: { state: row.state }, audit: [{ communityId: row.communityId, subjectId: complaintId }], messages }
}
