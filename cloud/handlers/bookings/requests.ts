import { limits } from '../../../src/contract/limits'
import { COUNTED_DAYS } from '../../../src/domain/rooms/no-show'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { Failure } from '../../dispatch/answer'
import { listRequests } from '../../storage/rooms/sheet'
import type { ReadHandler } from '../handler'

/** Bookings that wait for a decision: of the own community, or of the whole district for an admin. */
export const bookingsRequests: ReadHandler<'bookings.requests'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // for the compiler: rights let nobody unnamed ask
  const countedFrom = toInstant(Date.parse(now) - COUNTED_DAYS * DAY_MS)
  const requests = await listRequests(db, person.communityId, { now, countedFrom, rowsMax: limits.tasksMax })
  return { at: now, requests }
}
