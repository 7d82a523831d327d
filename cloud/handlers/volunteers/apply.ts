import { makeId } from '../../../src/domain/id'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { communityName } from '../../storage/points/district'
import { lockApplicant, saveApplication } from '../../storage/people/volunteers'
import type { ChangeHandler } from '../handler'

/** Applies to a community as a volunteer. The staff call back, so a name and a number are required. */
export const volunteersApply: ChangeHandler<'volunteers.apply'> = async (context, input) => {
  const { tx, person, now, random16 } = context
  const { communityId, words, isMinor = false } = input
  const community = await communityName(tx, communityId)
  if (community === undefined) throw new Refusal('not_found')
  const { name, phone, role, role_suspended_at: suspendedAt } = await lockApplicant(tx, person.personId)
  if (suspendedAt !== null) throw new Refusal('suspended')
  if (role !== 'resident') throw new Refusal('already_done')
  if (name === null) throw new Refusal('name_missing')
  if (phone === null) throw new Refusal('phone_missing')

  const id = makeId(communityId, random16())
  const application = { communityId, id, personId: person.personId, words: words.trim(), isMinor, at: now }
  if (!(await saveApplication(tx, application))) throw new Refusal('already_done')
  return {
    output: { applicationId: id },
    audit: [{ communityId, subjectId: id }],
    messages: [
      message('volunteer_applied', { communityId, to: { role: 'worker' }, subjectId: id, data: { community } }),
    ],
  }
}
