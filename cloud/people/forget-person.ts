import type { NewMessage } from '../../src/domain/message/message'
import { again } from '../storage/database/retry'
import { leaveRoom } from '../rooms/leave-room'
import { leaveComplaint } from '../complaints/leave-complaint'
import type { Clock } from '../platform/clock'
import type { Random16 } from '../platform/ids'
import { listComplaintsOf } from '../storage/complaints/forget'
import { findPersonId, forgetIdentity, lockPerson } from '../storage/people/people'
import { listRoomsToLeave } from '../storage/rooms/of-person'
import type { Db, Tx } from '../storage/tables'
import { tell } from '../storage/messages/notify'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
}

/**
 * Somebody who closes their account gives back what they have booked, a transaction a room, so that others have it, and
 * leaves the trouble that they told or talk about, a transaction a case; then they are forgotten. What they do meanwhile is
 * left too, and what comes later is not done (takeKey, calls.ts). Begun and not ended it is done again from where it was.
 */
export const forgetPerson = async ({ db, clock, random16 }: Parts, identity: string): Promise<void> => {
  const now = clock()
  const personId = await findPersonId(db, identity)
  if (personId === undefined) return
  const inOne = (leave: (tx: Tx) => Promise<NewMessage[]>) =>
    again(() => db.transaction().execute(async (tx) => tell(tx, await leave(tx), now)))
  /** @returns the rooms and the cases that they have to leave before */
  const forget = () =>
    db.transaction().execute(async (tx) => {
      await lockPerson(tx, personId)
      const roomIds = await listRoomsToLeave(tx, personId, now)
      const complaintIds = await listComplaintsOf(tx, personId)
      const isFree = roomIds.length === 0 && complaintIds.length === 0
      if (isFree) await forgetIdentity(tx, identity)
      return { roomIds, complaintIds, isFree }
    })
  for (;;) {
    const { roomIds, complaintIds, isFree } = await again(forget)
    if (isFree) return
    for (const roomId of roomIds) await inOne((tx) => leaveRoom({ tx, now, random16 }, personId, roomId))
    for (const complaintId of complaintIds) await inOne((tx) => leaveComplaint({ tx, now }, personId, complaintId))
  }
}
