import { Failure } from '../answer'
import { communityOfPerson } from '../storage/people'
import type { ReadHandler } from './handler'

/** Who the caller is to us. */
export const meGet: ReadHandler<'me.get'> = async ({ db, person }) => {
  if (!person || person.role === 'anonymous') throw new Failure('unauthenticated')
  return { role: person.role, community: (await communityOfPerson(db, person)) ?? null }
}
