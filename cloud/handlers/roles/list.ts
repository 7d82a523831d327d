import { limits } from '../../../src/contract/limits'
import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { Failure } from '../../dispatch/answer'
import { listRoles } from '../../storage/people/roles'
import type { ReadHandler } from '../handler'

/** Staff and volunteers by community, and the invitations not accepted yet. */
export const rolesList: ReadHandler<'roles.list'> = async ({ db, person, now }, { communityId }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  if (communityId !== undefined && !mayActFor(person, communityId)) throw new Refusal('not_found')
  const { people, invites } = await listRoles(db, communityId ?? person.communityId, now, limits.listRowsMax + 1)
  return {
    people: people.slice(0, limits.listRowsMax),
    invites: invites.slice(0, limits.listRowsMax),
    isMore: people.length > limits.listRowsMax || invites.length > limits.listRowsMax,
  }
}
