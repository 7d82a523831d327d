import { toGcj02 } from '../../../src/domain/crs'
import type { Position } from '../../../src/domain/geo'
import { LONGEST_WALK_SECONDS } from '../../../src/domain/points/search-areas'
import type { ProfileName } from '../../../src/domain/walk/profile'
import type { Walk, Walking } from '../../platform/walking'
import { positionOf } from './present-point-row'

/**
 * Walks to the points of a list, in its order; null where no position is given, or no walk is known. The position is
 * used for this answer and stored nowhere.
 */
export const walksTo = (
  walking: Walking,
  position: (Position & { profile: ProfileName }) | undefined,
  rows: readonly Parameters<typeof positionOf>[0][],
): (Walk | null)[] => {
  if (!position) return rows.map(() => null)
  const { profile, ...where } = position
  const from = toGcj02(where)
  const placed = rows.map(positionOf)
  const walks = walking.times(
    from,
    placed.map((one) => one ?? from),
    profile,
    LONGEST_WALK_SECONDS,
  )
  return placed.map((one, index) => (one === null ? null : (walks[index] ?? null)))
}
