import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID, mayTakeRoleOf } from '../../../src/domain/people/role'
import { suspendRole, takeRole } from '../../storage/people/invites'
import { lockAdmins, lockRole, restoreRole } from '../../storage/people/roles'
import type { ChangeHandler } from '../handler'

const TEMPLATES = { suspend: 'role_suspended', take: 'role_taken', restore: 'role_restored' } as const

/** Suspends, revokes or restores a role, with effect from that person's very next call. */
export const rolesTake: ChangeHandler<'roles.take'> = async ({ tx, person, clock }, { personId, how }) => {
  // Admins are locked before the person, in the same order everywhere, to avoid a deadlock.
  const admins = person.role === 'admin' && how !== 'restore' ? await lockAdmins(tx) : []
  const current = await lockRole(tx, personId)
  const now = clock()
  if (!current || !mayTakeRoleOf(person, current)) throw new Refusal('not_found')
  if (current.role === 'resident' || (how !== 'take' && current.isSuspended === (how === 'suspend'))) {
    throw new Refusal('already_done')
  }
  if (admins.length === 1 && admins[0] === personId) throw new Refusal('last_admin')

  if (how === 'take') await takeRole(tx, personId, now)
  else if (how === 'suspend') await suspendRole(tx, personId, now)
  else await restoreRole(tx, personId)
  const { role, communityId: ofCommunity, communityName } = current
  const communityId = ofCommunity ?? DISTRICT_ID
  return {
    output: { role: how === 'take' ? 'resident' : role, isSuspended: how === 'suspend' },
    audit: [{ communityId, subjectId: personId, byRole: person.role }],
    messages: [
      message(TEMPLATES[how], {
        communityId,
        to: { personId },
        subjectId: personId,
        data: { role, community: communityName ?? '' },
      }),
    ],
  }
}
