import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { normalInviteCode } from '../../src/domain/people/invite'
import { lockingCard, lockingComplaints, lockingMediation } from '../storage/complaints/locking'
import type { Statement } from '../storage/database/statement'

/** Locks what a call changes; whether there is such a thing, and whose it is, the handler says. */
type Lock<M extends ChangingMethod> = (input: Input<M>) => Statement<number>

const ofComplaint = ({ complaintId }: { complaintId: string }) => lockingComplaints(complaintId)
const ofMediation = ({ mediationId }: { mediationId: string }) => lockingMediation(mediationId)

/**
 * What is locked with the key, before the clock is read: whoever waited for somebody else acts after them, and their
 * history says so. A method that writes into a case without a row here still cannot write before its last line (the
 * trigger `complaint_entry_in_order`), but with the moment at which it was called.
 */
export const locks: { [M in ChangingMethod]?: Lock<M> } = {
  'complaints.accept': ofComplaint,
  'complaints.add': ofComplaint,
  'complaints.answer': ofComplaint,
  'complaints.assign': ofComplaint,
  'complaints.handOver': ofComplaint,
  'complaints.join': ofComplaint,
  'complaints.mark': ofComplaint,
  'complaints.merge': ({ complaintId, intoId }) => lockingComplaints(complaintId, intoId),
  'complaints.note': ofComplaint,
  'complaints.pause': ofComplaint,
  'complaints.refuse': ofComplaint,
  'complaints.reply': ofComplaint,
  'complaints.resume': ofComplaint,
  'complaints.settle': ofComplaint,
  'complaints.visit': ofComplaint,
  'complaints.withdraw': ofComplaint,
  'mediation.accept': ofMediation,
  'mediation.change': ofMediation,
  'mediation.confirm': ofMediation,
  'mediation.decline': ofMediation,
  'mediation.enter': ({ card }) => lockingCard(normalInviteCode(card) ?? ''),
  'mediation.invite': ofMediation,
  'mediation.open': ofComplaint,
  'mediation.propose': ofMediation,
}
