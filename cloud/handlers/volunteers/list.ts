import { limits } from '../../../src/contract/limits'
import { Failure } from '../../dispatch/answer'
import { listApplications } from '../../storage/people/volunteers'
import type { ReadHandler } from '../handler'

/** Who waits for an answer: in the own community, or in the whole district for an admin. */
export const volunteersList: ReadHandler<'volunteers.list'> = async ({ db, person }) => {
  if (!person) throw new Failure('unauthenticated') // for the compiler: rights let nobody unnamed ask
  return { applications: await listApplications(db, person.communityId, limits.tasksMax) }
}
