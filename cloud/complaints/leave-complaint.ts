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
 * Somebody who is a side of it, and goes: it is over, and the case goes on without. An agreement stands. Where it is the
 * mediator, somebody else is looked for.
 */
const leaveMediations = async ({ tx, now }: Context, found: ComplaintRow, personId: string): Promise<NewMessage[]> => {
  const row = await findMediations(tx, found.id)
  if (row?.state !== 'open') return []
  if (row.mediatorPersonId === personId) return leaveMediating({ tx, now }, row, personId)
  const isLeft = row.otherId === personId && canHappen('stopMediation', found.state)
  return isLeft ? endMediations({ tx, now, person: { personId } }, { row, found, side: 'other' }, 'other') : []
}

/**
 * Somebody who closes their account is in a case no more: what they told and is open is withdrawn, a mediation that they
 * are the other side of ends, one that they mediate is without a mediator, and what they told and said is forgotten.
 * @returns what to tell those who stay
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
