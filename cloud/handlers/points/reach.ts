import { limits } from '../../../src/contract/limits'
import type { ReadHandler } from '../handler'

/** Where ten minutes reach from a place. Asks no database: the position goes no further than this function. */
export const pointsReach: ReadHandler<'points.reach'> = async ({ walking }, { profile, ...position }) => ({
  areas: walking.reach(position, profile).slice(0, limits.reachRingsMax),
  graph: walking.note(),
})
