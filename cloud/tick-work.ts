import type { Clock } from './platform/clock'
import { initialsOf } from './platform/initials'
import { fillInitials, forgetOldCalls } from './storage/upkeep'
import type { Db } from './storage/tables'

interface Parts {
  db: Db
  clock: Clock
}

/** What the timer does, every few minutes: each job may run twice, and in two processes at once. */
export const makeTick =
  ({ db, clock }: Parts) =>
  async (): Promise<{ initialsFilled: number }> => {
    await forgetOldCalls(db, clock())
    return { initialsFilled: await fillInitials(db, initialsOf) }
  }
