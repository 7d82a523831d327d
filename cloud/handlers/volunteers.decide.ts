import { communityOf } from '../../src/domain/id'
import { message } from '../../src/domain/message/message'
import { Refusal } from '../../src/domain/refusal'
import { mayActFor } from '../../src/domain/role'
import { decideApplication, makeVolunteer } from '../storage/volunteers'
import type { ChangeHandler } from './handler'

/** Says yes, or no with a reason; the applicant is told either way. */
export const volunteersDecide: ChangeHandler<'volunteers.decide'> = async ({ tx, person, now }, input) => {
  const { applicationId, isAccepted } = input
  const [communityId, reason] = [communityOf(applicationId), input.reason?.trim() ?? '']
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (!isAccepted && reason === '') throw new Refusal('reason_missing')

  const decision = { isAccepted, reason, by: person.personId, at: now }
  const { decided, isThere } = await decideApplication(tx, applicationId, decision)
  if (!decided) throw new Refusal(isThere ? 'already_done' : 'not_found')
  const { personId, community } = decided
  if (isAccepted) await makeVolunteer(tx, personId, communityId)

  const about = { communityId, to: { personId }, subjectId: applicationId }
  return {
    output: { decidedAt: now },
    audit: [{ communityId, subjectId: applicationId }],
    messages: [
      isAccepted
        ? message('volunteer_accepted', { ...about, data: { community } })
        : message('volunteer_refused', { ...about, data: { community, reason } }),
    ],
  }
}
