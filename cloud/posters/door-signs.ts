import type { Random16 } from '../platform/ids'
import { listPosterPoints } from '../storage/posters/poster-points'
import { listPosters, type Made, savePosters } from '../storage/posters/posters'
import type { Tx } from '../storage/tables'
import { everywhere, planSheets } from './plan-sheets'

/** Gives each room of a point that has none a sign for its entrance, with a code of its own. */
export const addDoorSigns = async (tx: Tx, pointId: string, random16: Random16, made: Made): Promise<void> => {
  const inUse = await listPosters(tx, [pointId])
  const points = await listPosterPoints(tx, { pointIds: [pointId] }, null)
  const signs = planSheets(points, inUse, everywhere({ tasks: [], hasDoorSigns: true }), random16)
  const known = new Set(inUse.map(({ code }) => code))
  await savePosters(
    tx,
    signs.filter(({ code }) => !known.has(code)),
    made,
  )
}
