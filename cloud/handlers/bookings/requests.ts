import { limits } from '../../../src/contract/limits'
import { COUNTED_DAYS } from '../../../src/domain/rooms/no-show'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { listRequests } from '../../storage/rooms/sheet'
import type { ReadHandler } from '../handler'

/** Requests waiting for a decision: of the caller's own community, or of the whole district for an admin. */
export const bookingsRequests: ReadHandler<'bookings.requests'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const countedFrom = toInstant(Date.parse(now) - COUNTED_DAYS * DAY_MS)
  const requests = await listRequests(db, person.communityId, { now, countedFrom, rowsMax: limits.tasksMax })
  return { at: now, requests }
}
