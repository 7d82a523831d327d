import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { endCall } from '../../storage/messages/call-todos'
import type { ChangeHandler } from '../handler'

/** The staff have called; "not reached" ends the call as well. */
export const callsDone: ChangeHandler<'calls.done'> = async ({ tx, person, now }, { callId, outcome }) => {
  const communityId = communityOf(callId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const { isCall, isEnded } = await endCall(tx, callId, outcome, person.personId, now)
  if (!isCall) throw new Refusal('not_found')
  if (!isEnded) throw new Refusal('already_done')
  return { output: { doneAt: now }, audit: [{ communityId, subjectId: callId }], messages: [] }
}
