import type { Position } from '../../../src/domain/geo'
import type { Walk, Walking } from '../../platform/walking'

/** True where the streets at both ends are known and this walker has no way between them within the search limit. */
export const isUnreachable = (walking: Walking, walk: Walk | null, from: Position, to: Position): boolean =>
  walk === null && walking.knows(from) && walking.knows(to)
