import { again } from './again'
import { leaveRoom } from './booking/leave-room'
import type { Clock } from './platform/clock'
import type { Random16 } from './platform/ids'
import { findPersonId, forgetIdentity, lockPerson } from './storage/people'
import { listRoomsToLeave } from './storage/rooms/of-person'
import type { Db } from './storage/tables'
import { tell } from './storage/tell'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
}

/**
 * Somebody who closes their account gives back what they have booked, a transaction a room, so that others have it; then
 * they are forgotten. What they book meanwhile is given back too, and what comes later is not done (takeKey, calls.ts).
 * Begun and not ended it is done again from where it was.
 */
export const forgetPerson = async ({ db, clock, random16 }: Parts, identity: string): Promise<void> => {
  const now = clock()
  const personId = await findPersonId(db, identity)
  if (personId === undefined) return
  const leave = (roomId: string) =>
    db.transaction().execute(async (tx) => tell(tx, await leaveRoom({ tx, now, random16 }, personId, roomId), now))
  /** @returns the rooms that they have to leave before */
  const forget = () =>
    db.transaction().execute(async (tx) => {
      await lockPerson(tx, personId)
      const roomIds = await listRoomsToLeave(tx, personId, now)
      if (roomIds.length === 0) await forgetIdentity(tx, identity)
      return roomIds
    })
  for (;;) {
    const roomIds = await again(forget)
    if (roomIds.length === 0) return
    for (const roomId of roomIds) await again(() => leave(roomId))
  }
}
