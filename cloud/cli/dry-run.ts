import type { Db, Tx } from '../storage/tables'

class RollBack extends Error {}

/**
 * Does the work in one transaction and keeps it, or, for a dry run, takes it back: what a dry run says is what
 * would have happened.
 */
export const inOneGo = async <T>(db: Db, isDryRun: boolean, work: (tx: Tx) => Promise<T>): Promise<T> => {
  const done: T[] = []
  try {
    await db.transaction().execute(async (tx) => {
      done.push(await work(tx))
      if (isDryRun) throw new RollBack()
    })
  } catch (error) {
    if (!(error instanceof RollBack)) throw error
  }
  return done[0] as T // the work either gave its result or threw
}
