import { communityOf } from '../../../src/domain/id'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { lockRole } from '../../storage/people/roles'
import { applicantOf, closeApplications, decideApplication, makeVolunteer } from '../../storage/people/volunteers'
import type { ChangeHandler } from '../handler'

/** Accepts an application, or refuses it with a reason; the applicant is notified either way. */
export const volunteersDecide: ChangeHandler<'volunteers.decide'> = async ({ tx, person, now }, input) => {
  const { applicationId, isAccepted, hasGuardianConsent = false } = input
  const [communityId, reason] = [communityOf(applicationId), input.reason?.trim() ?? '']
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (!isAccepted && reason === '') throw new Refusal('reason_missing')

  const applicant = await applicantOf(tx, applicationId)
  if (!applicant) throw new Refusal('not_found')
  if (isAccepted && applicant.isMinor && !hasGuardianConsent) throw new Refusal('guardian_missing')
  await lockRole(tx, applicant.personId) // Same lock order everywhere: people before applications.
  const decided = await decideApplication(tx, applicationId, {
    isAccepted,
    reason,
    hasGuardianConsent,
    by: person.personId,
    at: now,
  })
  if (!decided) throw new Refusal('already_done')
  const { personId, community } = decided
  if (isAccepted) {
    if (!(await makeVolunteer(tx, personId, communityId))) throw new Refusal('already_done')
    await closeApplications(tx, personId, person.personId, now)
  }

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
