import { limits } from '../../../src/contract/limits'
import { sortDesk } from '../../../src/domain/desk/desk'
import { Failure } from '../../dispatch/answer'
import type { ReadHandler } from '../handler'
import { gatherDesk } from './gather'

/** Everything that waits for the caller's community; for an admin, for all of them. */
export const deskList: ReadHandler<'desk.list'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated')
  const found = await gatherDesk(db, person, now)
  return { items: sortDesk(found.flat(), now, limits.tasksMax) }
}
