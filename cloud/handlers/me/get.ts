import { Failure } from '../../dispatch/answer'
import { readMe } from '../../storage/people/me'
import type { ReadHandler } from '../handler'

/** The caller's role, and the data they have given about themselves. */
export const meGet: ReadHandler<'me.get'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  return readMe(db, person.personId, now)
}
