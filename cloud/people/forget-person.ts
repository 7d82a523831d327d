import type { NewMessage } from '../../src/domain/message/message'
import { allForgettings } from '../features'
import type { Clock } from '../platform/clock'
import type { Random16 } from '../platform/ids'
import { again } from '../storage/database/retry'
import { notify } from '../storage/messages/notify'
import { findPersonId, lockPerson } from '../storage/people/people'
import type { Db, Tx } from '../storage/tables'

interface Parts {
  db: Db
  clock: Clock
  random16: Random16
}

/**
 * Forgets a person who has closed their account. First they leave what affects others (bookings, complaints), each in a
 * transaction of its own; when nothing is left, one transaction erases the rest. Calls that run meanwhile are left too,
 * because leaving is repeated until nothing is found; later calls are refused (takeKey, calls.ts). Idempotent: after a
 * crash it continues where it stopped.
 */
export const forgetPerson = async ({ db, clock, random16 }: Parts, identity: string): Promise<void> => {
  const personId = await findPersonId(db, identity)
  if (personId === undefined) return
  const forgettings = allForgettings()
  /** @returns what has to be left first; empty when the person was erased */
  const forget = () =>
    db.transaction().execute(async (tx) => {
      await lockPerson(tx, personId)
      const now = clock()
      const toLeave: ((tx: Tx, now: string) => Promise<NewMessage[]>)[] = []
      for (const { leaving } of forgettings) {
        const ids = (await leaving?.list(tx, personId, now)) ?? []
        toLeave.push(
          ...ids.map((id) => async (tx: Tx, now: string) => leaving?.leave({ tx, now, random16 }, personId, id) ?? []),
        )
      }
      if (toLeave.length === 0) for (const { erase } of forgettings) await erase(tx, personId)
      return toLeave
    })
  for (;;) {
    const toLeave = await again(forget)
    if (toLeave.length === 0) return
    for (const leave of toLeave) {
      await again(() =>
        db.transaction().execute(async (tx) => {
          const now = clock()
          return notify(tx, await leave(tx, now), now)
        }),
      )
    }
  }
}
