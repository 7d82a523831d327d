import type { Line } from './line'
import { distance, type Spot } from './plane'
import type { Dice } from '../prng'
import { densityAt } from './zones'

/** Corners of a small square beside a street: metres along the street and metres away from it. */
const corners: readonly Spot[] = [
  [-26, -3],
  [-20, 17],
  [6, 24],
  [27, 14],
  [24, -8],
  [-8, -13],
  [-26, -3],
]

/** Pedestrian squares on the busier roads, one ring each, far from one another. */
export const squareLines = (roads: readonly Line[], count: number, dice: Dice): Line[] => {
  const lines: Line[] = []
  const centers: Spot[] = []
  const steps = roads.flatMap(({ spots }) => spots.slice(1).map((spot, k) => [spots[k] ?? spot, spot] as const))
  for (const [from, to] of dice.shuffled(steps)) {
    if (lines.length === count) break
    const length = distance(from, to)
    if (length < 20 || densityAt(to) < 0.55 || centers.some((center) => distance(center, to) < 650)) continue
    const [east, north] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
    const size = dice.between(0.9, 1.4)
    centers.push(to)
    lines.push({
      kind: 'square',
      spots: corners.map(([ahead, aside]): Spot => [
        to[0] + size * (ahead * east - aside * north),
        to[1] + size * (ahead * north + aside * east),
      ]),
    })
  }
  return lines
}
