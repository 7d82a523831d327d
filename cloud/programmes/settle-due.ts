import type { Clock } from '../platform/clock'
import { type Log, withoutWords } from '../platform/log'
import { again } from '../storage/database/retry'
import { notify } from '../storage/messages/notify'
import { type Due, listUnsettledSeats, lockIdleProgramme } from '../storage/programmes/due'
import type { Db } from '../storage/tables'
import { placeOf, settleProgramme } from './settle-programme'

interface Parts {
  db: Db
  clock: Clock
  log: Log
}

/**
 * Settles each due course and date in its own transaction. One that is locked by someone else is skipped; one that fails
 * is logged and does not stop the others.
 * @returns how many were processed, and how many failed
 */
export const settleDue = async ({
  db,
  clock,
  log,
}: Parts): Promise<{ programmes: number; programmesFailed: number }> => {
  const settleOne = (due: Due) =>
    db.transaction().execute(async (tx) => {
      if (!(await lockIdleProgramme(tx, due.programmeId))) return 0
      const now = clock() // read anew for each, because a run over many takes a while
      await notify(tx, await settleProgramme({ tx, now }, ...placeOf(due)), now)
      return 1
    })
  const done = { programmes: 0, programmesFailed: 0 }
  for (const due of await listUnsettledSeats(db, clock())) {
    try {
      done.programmes += await again(() => settleOne(due))
    } catch (error) {
      log.error({ ...withoutWords(error), ...due }, 'a programme was not settled')
      done.programmesFailed++
    }
  }
  return done
}
