import { limits } from '../../../src/contract/limits'
import { toGcj02 } from '../../../src/domain/crs'
import { findLandmarks } from '../../storage/points/landmarks'
import type { ReadHandler } from '../handler'

/** What people call a position: its street, and what they know near it. The position is not stored. */
export const mapPlace: ReadHandler<'map.place'> = async ({ db, walking }, asked) => {
  const found = await findLandmarks(db, toGcj02(asked), limits.landmarksMax)
  return {
    street: walking.street(asked),
    landmarks: found.map(({ lat, lng, ...landmark }) => ({ ...landmark, position: { lat, lng, crs: 'gcj02' } })),
  }
}
