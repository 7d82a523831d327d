import { canHappen } from '../../src/domain/complaints/state'
import type { NewMessage } from '../../src/domain/message/message'
import { type ComplaintRow, lockComplaint } from '../storage/complaints/complaint-rows'
import { forgetPersonIn } from '../storage/complaints/forget'
import { findMediations } from '../storage/mediation/mediation-rows'
import type { Tx } from '../storage/tables'
import { endMediations } from '../mediation/end-mediations'
import { leaveMediating } from '../mediation/leave-mediating'
import { withdraw } from './withdraw'

interface Context {
  tx: Tx
  now: string
}

/**
 * A side of a mediation leaves it: the mediation ends and the complaint goes on without it. An agreement already
 * reached stands. When it is the mediator who leaves, the staff look for another one.
 */
const leaveMediations = async ({ tx, now }: Context, found: ComplaintRow, personId: string): Promise<NewMessage[]> => {
  const row = await findMediations(tx, found.id)
  if (row?.state !== 'open') return []
  if (row.mediatorPersonId === personId) return leaveMediating({ tx, now }, row, personId)
  const isLeft = row.otherId === personId && canHappen('stopMediation', found.state)
  return isLeft ? endMediations({ tx, now, person: { personId } }, { row, found, side: 'other' }, 'other') : []
}

/**
 * Removes a person who closes their account from a complaint: an open complaint that they reported is withdrawn, a
 * mediation in which they are the other side ends, one that they mediate loses its mediator, and what they reported and
 * wrote is erased.
 * @returns the messages for those who stay
 */
export const leaveComplaint = async (
  context: Context,
  personId: string,
  complaintId: string,
): Promise<NewMessage[]> => {
  const row = await lockComplaint(context.tx, complaintId)
  if (!row) return []
  const isOwn = row.reporterId === personId
  const isWithdrawn = isOwn && canHappen('withdraw', row.state)
  const messages = isWithdrawn
    ? (await withdraw(context, row, personId)).messages
    : isOwn
      ? []
      : await leaveMediations(context, row, personId)
  await forgetPersonIn(context.tx, complaintId, personId, context.now)
  return messages
}
