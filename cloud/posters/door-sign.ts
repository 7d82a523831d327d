import type { Random16 } from '../platform/ids'
import { listPosterPoints } from '../storage/posters/poster-points'
import { type Made, reservePosters } from '../storage/posters/posters'
import type { Tx } from '../storage/tables'
import { planSheets } from './plan-sheets'

interface Parts {
  pointId: string
  roomId: string
  random16: Random16
  made: Made
}

/**
 * Reserves the code of the sign at a room's entrance, unless it has one; the sign counts as printed once `posters.make`
 * has printed it.
 */
export const addDoorSign = async (tx: Tx, { pointId, roomId, random16, made }: Parts): Promise<void> => {
  const points = await listPosterPoints(tx, { pointIds: [pointId] }, null)
  const wish = { isWanted: () => false, isSignWanted: (_: string, id: string) => id === roomId }
  await reservePosters(tx, planSheets(points, [], wish, random16), made)
}
