import { limits } from '../../../src/contract/limits'
import { Failure } from '../../dispatch/answer'
import { listApplications } from '../../storage/people/volunteers'
import type { ReadHandler } from '../handler'

/** Pending applications: to the caller's own community, or in the whole district for an admin. */
export const volunteersList: ReadHandler<'volunteers.list'> = async ({ db, person }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  return { applications: await listApplications(db, person.communityId, limits.tasksMax) }
}
