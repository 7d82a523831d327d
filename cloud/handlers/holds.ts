import type { ChangingMethod } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { normalInviteCode } from '../../src/domain/people/invite'
import { holdingCard, holdingCases, holdingTalk } from '../storage/complaints/holding'
import type { Statement } from '../storage/database/statement'

/** Locks what a call changes; whether there is such a thing, and whose it is, the handler says. */
type Hold<M extends ChangingMethod> = (input: Input<M>) => Statement<number>

const ofCase = ({ complaintId }: { complaintId: string }) => holdingCases(complaintId)
const ofTalk = ({ mediationId }: { mediationId: string }) => holdingTalk(mediationId)

/**
 * What is locked with the key, before the clock is read: whoever waited for somebody else acts after them, and their
 * history says so. A method that writes into a case without a row here still cannot write before its last line (the
 * trigger `complaint_entry_in_order`), but with the moment at which it was called.
 */
export const holds: { [M in ChangingMethod]?: Hold<M> } = {
  'complaints.accept': ofCase,
  'complaints.add': ofCase,
  'complaints.answer': ofCase,
  'complaints.assign': ofCase,
  'complaints.handOver': ofCase,
  'complaints.join': ofCase,
  'complaints.mark': ofCase,
  'complaints.merge': ({ complaintId, intoId }) => holdingCases(complaintId, intoId),
  'complaints.note': ofCase,
  'complaints.pause': ofCase,
  'complaints.refuse': ofCase,
  'complaints.reply': ofCase,
  'complaints.resume': ofCase,
  'complaints.settle': ofCase,
  'complaints.visit': ofCase,
  'complaints.withdraw': ofCase,
  'mediation.accept': ofTalk,
  'mediation.change': ofTalk,
  'mediation.confirm': ofTalk,
  'mediation.decline': ofTalk,
  'mediation.enter': ({ card }) => holdingCard(normalInviteCode(card) ?? ''),
  'mediation.invite': ofTalk,
  'mediation.open': ofCase,
  'mediation.propose': ofTalk,
}
