import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID, mayActIn, mayInviteTo } from '../../../src/domain/people/role'
import { endInvite, lockInvite } from '../../storage/people/invites'
import type { ChangeHandler } from '../handler'

/** Withdraws an invitation that is not accepted yet. Whoever may make it may withdraw it. */
export const rolesUninvite: ChangeHandler<'roles.uninvite'> = async ({ tx, person, clock }, { inviteId }) => {
  const invite = await lockInvite(tx, inviteId)
  const now = clock()
  if (!invite || !mayActIn(person, invite.community_id)) throw new Refusal('not_found')
  if (!mayInviteTo(person, invite.role)) throw new Refusal('role_too_high')
  if (invite.ended_at !== null || invite.accepted_at !== null) throw new Refusal('already_done')
  await endInvite(tx, inviteId, now)
  return {
    output: { endedAt: now },
    audit: [{ communityId: invite.community_id ?? DISTRICT_ID, subjectId: inviteId }],
    messages: [],
  }
}
