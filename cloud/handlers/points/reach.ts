import { limits } from '../../../src/contract/limits'
import type { ReadHandler } from '../handler'

/**
 * The area within ten minutes' walk of a position. It queries no database, so the position goes no further than this
 * function.
 */
export const pointsReach: ReadHandler<'points.reach'> = async ({ walking }, { profile, ...position }) => ({
  areas: walking.reach(position, profile).slice(0, limits.reachRingsMax),
  graph: walking.note(),
})
