import { inviteCode, inviteEnd } from '../../../src/domain/people/invite'
import { normalPhone } from '../../../src/domain/people/phone-number'
import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID, isPlaceOf, mayActIn, mayInviteTo } from '../../../src/domain/people/role'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { Failure } from '../../dispatch/answer'
import { alreadyHolds, saveInvites } from '../../storage/people/invites'
import { isCommunity } from '../../storage/people/me'
import { stillHas } from '../../storage/people/roles'
import type { ChangeHandler } from '../handler'

/** Invites one person with a one-time code, which is shown here and never again. */
export const rolesInvite: ChangeHandler<'roles.invite'> = async ({ tx, person, clock, random16 }, input) => {
  const { role, communityId } = input
  if (!mayInviteTo(person, role)) throw new Refusal('role_too_high')
  if (!isPlaceOf(role, communityId) || !mayActIn(person, communityId)) throw new Refusal('not_found')
  if (communityId !== null && !(await isCommunity(tx, communityId))) throw new Refusal('not_found')
  const [name, phone] = [input.name.trim(), input.phone ? normalPhone(input.phone) : '']
  if (name === '') throw new Refusal('name_missing')
  refuseUnclear({ name })
  if (phone === null) throw new Refusal('phone_wrong')

  if (!(await stillHas(tx, person))) throw new Failure('forbidden') // Revoked since the call began, perhaps.
  const now = clock()
  const [id, code, expiresAt] = [random16(), inviteCode(random16()), inviteEnd(now)]
  const invite = { id, code, role, communityId, name, phone }
  const made = await saveInvites(tx, [invite], { madeBy: person.personId, at: now, expiresAt })
  if (made.size === 0) throw new Refusal((await alreadyHolds(tx, invite)) ? 'already_holds' : 'already_invited')
  return {
    output: { code, expiresAt },
    audit: [{ communityId: communityId ?? DISTRICT_ID, subjectId: id }],
    messages: [],
  }
}
