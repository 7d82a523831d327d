import { DISTRICT_ID, mayActIn, mayInviteTo } from '../../../src/domain/people/role'
import { Failure } from '../../dispatch/answer'
import { stillHas } from '../../storage/people/roles'
import { bulkInvite } from './bulk-invite-lines'
import type { ChangeHandler } from '../handler'

/** Invites everybody on a list; each line is judged like a single invitation. */
export const rolesBulkInvite: ChangeHandler<'roles.bulkInvite'> = async ({ tx, person, clock, random16 }, { csv }) => {
  if (!(await stillHas(tx, person))) throw new Failure('forbidden') // Revoked since the call began, perhaps.
  const output = await bulkInvite(tx, csv, {
    mayInviteTo: (role) => mayInviteTo(person, role),
    mayActIn: (communityId) => mayActIn(person, communityId),
    madeBy: person.personId,
    at: clock(),
    random16,
  })
  const communityId = person.communityId ?? DISTRICT_ID
  return { output, audit: [{ communityId, subjectId: person.personId }], messages: [] }
}
