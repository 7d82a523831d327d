import type { Clock } from '../platform/clock'
import { type Log, withoutWords } from '../platform/log'
import { again } from '../storage/database/retry'
import { notify } from '../storage/messages/notify'
import { listUnsettledShifts } from '../storage/shifts/due'
import type { Db } from '../storage/tables'
import { settleIdleShift } from './settle-shift'

interface Parts {
  db: Db
  clock: Clock
  log: Log
}

/**
 * Settles each due shift (time-based transitions, offers to the waitlist) in its own transaction. One that is locked by
 * someone else is skipped; one that fails is logged and does not stop the others.
 * @returns how many shifts were processed, and how many failed
 */
export const settleShifts = async ({ db, clock, log }: Parts): Promise<{ shifts: number; shiftsFailed: number }> => {
  const settleOne = (shiftId: string) =>
    db.transaction().execute(async (tx) => {
      const now = clock() // read anew for each shift, because a run over many takes a while
      const messages = await settleIdleShift({ tx, now }, shiftId)
      if (messages === null) return 0
      await notify(tx, messages, now)
      return 1
    })
  const done = { shifts: 0, shiftsFailed: 0 }
  for (const shiftId of await listUnsettledShifts(db, clock())) {
    try {
      done.shifts += await again(() => settleOne(shiftId))
    } catch (error) {
      log.error({ ...withoutWords(error), shiftId }, 'a shift was not settled')
      done.shiftsFailed++
    }
  }
  return done
}
