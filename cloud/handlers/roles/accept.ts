import { normalInviteCode } from '../../../src/domain/people/invite'
import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID, isHigher } from '../../../src/domain/people/role'
import { Failure } from '../../dispatch/answer'
import { acceptInvite, lockInviteByCode } from '../../storage/people/invites'
import { lockRole } from '../../storage/people/roles'
import { closeApplications } from '../../storage/people/volunteers'
import type { ChangeHandler } from '../handler'

/** Accepts a one-time code and gives its role. It never lowers a role, and does not lift a suspension. */
export const rolesAccept: ChangeHandler<'roles.accept'> = async ({ tx, person, clock }, { code: typed }) => {
  const current = await lockRole(tx, person.personId)
  if (!current || current.isSuspended) throw new Failure('forbidden')
  const code = normalInviteCode(typed)
  const invite = code === null ? undefined : await lockInviteByCode(tx, code)
  const now = clock()
  if (!invite) throw new Refusal('code_wrong')
  if (invite.accepted_at !== null) throw new Refusal('code_used')
  if (invite.ended_at !== null || invite.expires_at <= now) throw new Refusal('code_expired')
  if (isHigher(current.role, invite.role)) throw new Refusal('role_higher')
  if (current.role === invite.role && current.communityId === invite.community_id) throw new Refusal('already_done')

  await acceptInvite(tx, invite, person.personId, now)
  await closeApplications(tx, person.personId, person.personId, now)
  const { role, community_id: id, community_name: name } = invite
  return {
    output: { role, community: id !== null && name !== null ? { id, name } : null },
    audit: [{ communityId: id ?? DISTRICT_ID, subjectId: invite.id }],
    messages: [],
  }
}
