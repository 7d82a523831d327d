import { allMerges } from '../features'
import { mergeProfiles, moveOwned } from '../storage/people/merge'
import type { Tx } from '../storage/tables'

/** Makes two locked persons one: everything the record `from` owns becomes that of `into`. */
export const mergePeople = async (tx: Tx, from: string, into: string, now: string): Promise<void> => {
  const merges = allMerges()
  for (const { before } of merges) await before?.(tx, from, into, now)
  for (const owned of merges.flatMap(({ moved = [] }) => moved)) await moveOwned(tx, owned, from, into)
  for (const { after } of merges) await after?.(tx, from, into)
  await mergeProfiles(tx, from, into)
}
