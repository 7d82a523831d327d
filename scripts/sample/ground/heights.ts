import type { Drawing } from './noding'
import { ground, hillside } from './terrain'

/**
 * Metres above sea level of every node, rounded to a decimetre. Climbing streets are cut evenly into the terraces they
 * cross.
 */
export const heightsOf = ({ spots, lines }: Drawing): number[] => {
  const onRamp = new Set(lines.filter(({ kind }) => kind === 'ramp').flatMap(({ nodes }) => nodes))
  return spots.map((spot, node) => Math.round(10 * (onRamp.has(node) ? hillside(spot) : ground(spot))) / 10)
}
