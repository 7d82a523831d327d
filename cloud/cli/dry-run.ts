import type { Db, Tx } from '../storage/tables'

class RollBack extends Error {}

/**
 * Runs the work in one transaction and commits it; a dry run rolls it back instead, so its report is what would really
 * have happened.
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
  return done[0] as T // the work either returned its result or threw
}
