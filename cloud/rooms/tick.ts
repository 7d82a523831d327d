import { message } from '../../src/domain/message/message'
import { again } from '../storage/database/retry'
import { settle } from './settle'
import type { Clock } from '../platform/clock'
import type { Random16 } from '../platform/ids'
import { type Log, withoutWords } from '../platform/log'
import { endOldWaitlistEntries, listUnsettledRooms, takeReminders } from '../storage/rooms/due'
import { lockIdleRoom } from '../storage/rooms/lock-room'
import type { Db } from '../storage/tables'
import { notify } from '../storage/messages/notify'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
}

export interface SettledRooms {
  settled: number
  unsettled: number
}

const REMINDERS_MAX = 200

/**
 * Settles each due room (time-based transitions, offers to the waitlist) in its own transaction. A room that is locked
 * by someone else is skipped; one that fails is logged and does not stop the others.
 * @returns how many rooms were processed, and how many failed
 */
export const settleRooms = async ({ db, clock, random16, log }: Parts & { log: Log }): Promise<SettledRooms> => {
  const now = clock()
  const settleOne = (roomId: string) =>
    db.transaction().execute(async (tx) => {
      const room = await lockIdleRoom(tx, roomId)
      if (!room) return 0
      const now = clock() // read anew for each room, because a run over many takes a while
      await notify(tx, await settle({ tx, now, random16 }, room), now)
      return 1
    })
  const done: SettledRooms = { settled: 0, unsettled: 0 }
  for (const roomId of await listUnsettledRooms(db, now)) {
    try {
      done.settled += await again(() => settleOne(roomId))
    } catch (error) {
      log.error({ ...withoutWords(error), roomId }, 'a room was not settled')
      done.unsettled++
    }
  }
  await endOldWaitlistEntries(db, now)
  return done
}

/** Sends the reminders that are due, each once. @returns how many were sent */
export const remind = async ({ db, clock }: Parts): Promise<number> => {
  const now = clock()
  const reminders = await again(() =>
    db.transaction().execute(async (tx) => {
      const taken = await takeReminders(tx, now, REMINDERS_MAX)
      const messages = taken.map(({ communityId, id, personId, room, point, startsAt }) =>
        message('booking_reminder', {
          communityId,
          to: { personId },
          subjectId: id,
          data: { room, point, at: startsAt },
        }),
      )
      await notify(tx, messages, now)
      return taken
    }),
  )
  return reminders.length
}
