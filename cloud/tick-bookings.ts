import { message } from '../src/domain/message/message'
import { again } from './again'
import { settle } from './booking/settle'
import type { Clock } from './platform/clock'
import type { Random16 } from './platform/ids'
import { endOldWaiting, listUnsettledRooms, takeReminders } from './storage/rooms/due'
import { lockIdleRoom } from './storage/rooms/lock-room'
import type { Db } from './storage/tables'
import { tell } from './storage/tell'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
}

const REMINDERS_MAX = 200

/**
 * Writes down what the time has ended in each room and keeps what is free for those who wait: a transaction a room. A
 * room that somebody else has locked is left to them.
 * @returns how many rooms it went through
 */
export const settleRooms = async ({ db, clock, random16 }: Parts): Promise<number> => {
  const now = clock()
  const settleOne = (roomId: string) =>
    db.transaction().execute(async (tx) => {
      const room = await lockIdleRoom(tx, roomId)
      if (!room) return 0
      await tell(tx, await settle({ tx, now, random16 }, room), now)
      return 1
    })
  let settled = 0
  for (const roomId of await listUnsettledRooms(db, now)) settled += await again(() => settleOne(roomId))
  await endOldWaiting(db, now)
  return settled
}

/** Reminds of what begins soon, each once. @returns how many were reminded */
export const remind = async ({ db, clock }: Parts): Promise<number> => {
  const now = clock()
  const reminders = await again(() =>
    db.transaction().execute(async (tx) => {
      const taken = await takeReminders(tx, now, REMINDERS_MAX)
      const messages = taken.map(({ communityId, id, personId, room, point, startsAt }) =>
        message('booking_reminder', { communityId, to: { personId }, subjectId: id, data: { room, point, at: startsAt } }),
      )
      await tell(tx, messages, now)
      return taken
    }),
  )
  return reminders.length
}
