import { again } from './again'
import { leaveRoom } from './booking/leave-room'
import type { Clock } from './platform/clock'
import type { Random16 } from './platform/ids'
import { findPersonId, forgetIdentity } from './storage/people'
import { listRoomsOf } from './storage/rooms/of-person'
import type { Db } from './storage/tables'
import { tell } from './storage/tell'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
}

/**
 * Somebody who closes their account gives back what they have booked, a transaction a room, so that others have it; then
 * they are forgotten. Begun and not ended it is done again from where it was.
 */
export const forgetPerson = async ({ db, clock, random16 }: Parts, identity: string): Promise<void> => {
  const now = clock()
  const personId = await findPersonId(db, identity)
  const leave = (who: string, roomId: string) =>
    db.transaction().execute(async (tx) => tell(tx, await leaveRoom({ tx, now, random16 }, who, roomId), now))
  if (personId !== undefined) {
    for (const roomId of await listRoomsOf(db, personId)) await again(() => leave(personId, roomId))
  }
  await again(() => forgetIdentity(db, identity))
}
