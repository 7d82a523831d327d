import { metersAlong } from './chains'
import type { HeightLine } from './heights'
import type { Stretch } from '../network'
import { estimatedSteps, stairsRise } from '../pace'

/** A whole stairway or escalator. */
export interface Stairs {
  meters: number
  riseMeters: number
  steps: number
  isCounted: boolean
  /** Whether they go up in the direction the way was drawn; null: unknown. */
  isUp: boolean | null
}

/** Smaller height differences do not tell the direction of stairs. */
const REVEALING_METERS = 0.5

const isUpOf = (difference: number | null, signed: boolean | null): boolean | null =>
  difference !== null && Math.abs(difference) >= REVEALING_METERS ? difference > 0 : signed

/** @param line null without a height model */
export const stairsOf = ({ way, nodes }: Stretch, line: HeightLine | null): Stairs => {
  const meters = metersAlong(nodes).pop() ?? 0
  const difference = line ? (line.heights[line.heights.length - 1] ?? 0) - (line.heights[0] ?? 0) : null
  const riseMeters = stairsRise(meters, way.stepCount, difference)
  return {
    meters,
    riseMeters,
    steps: way.stepCount ?? estimatedSteps(riseMeters),
    isCounted: way.stepCount !== null,
    isUp: isUpOf(difference, way.isUp),
  }
}
