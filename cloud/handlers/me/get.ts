import { Failure } from '../../dispatch/answer'
import { readMe } from '../../storage/people/me'
import type { ReadHandler } from '../handler'

/** Who the caller is to us, and what they have told us. */
export const meGet: ReadHandler<'me.get'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // for the compiler: rights let nobody unnamed ask
  return readMe(db, person.personId, now)
}
