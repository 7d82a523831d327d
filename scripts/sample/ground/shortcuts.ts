import { stepCount } from './flights'
import { stems } from '../words'
import { SpotIndex } from './near'
import type { Drawing } from './noding'
import { pinnedLift } from '../pins'
import { between, distance, type Spot } from './plane'
import type { Dice } from '../prng'
import type { Street } from './streets'
import { ground, terraceStep } from './terrain'

/** The longest shortcut that is built, in metres. */
const farthest = 250

interface Pair {
  low: number
  high: number
  meters: number
  worth: number
}

/** A lift: one node shared by two short footways, to the lower and to the upper street. */
export interface Lift {
  spot: Spot
  height: number
  tags: Record<string, string>
  from: number
  to: number
}

const spotAt = ({ spots }: Drawing, node: number): Spot => spots[node] ?? [0, 0]

const streetNodes = ({ lines }: Drawing): number[] => [
  ...new Set(lines.filter(({ kind }) => kind === 'road' || kind === 'quay').flatMap(({ nodes }) => nodes)),
]

/** Pairs of nodes on streets for which `worthOf` is above 0, the highest first, each pair far from the others. */
const bestPairs = (
  drawing: Drawing,
  count: number,
  apart: number,
  taken: readonly Spot[],
  worthOf: (low: number, high: number, meters: number) => number,
): Pair[] => {
  const nodes = streetNodes(drawing)
  const spotOf = (node: number): Spot => spotAt(drawing, node)
  const near = new SpotIndex<number>()
  for (const node of nodes) near.add(spotOf(node), node)
  const pairs = nodes.flatMap((low) =>
    near.within(spotOf(low), farthest).flatMap(({ item: high, meters }): Pair[] => {
      const worth = low === high ? 0 : worthOf(low, high, meters)
      return worth > 0 ? [{ low, high, meters, worth }] : []
    }),
  )
  const chosen: Pair[] = []
  const isFar = ({ low }: Pair): boolean =>
    [...taken, ...chosen.map((pair) => spotOf(pair.low))].every((spot) => distance(spot, spotOf(low)) > apart)
  for (const pair of pairs.sort((a, b) => b.worth - a.worth || a.low - b.low || a.high - b.high)) {
    if (chosen.length === count) break
    if (isFar(pair)) chosen.push(pair)
  }
  return chosen
}

/** Level footbridges from street to street where the ground between them is well below. */
export const bridges = (drawing: Drawing, heights: readonly number[], taken: readonly Spot[], dice: Dice): Street[] => {
  const names = dice.shuffled(stems)
  const pairs = bestPairs(drawing, 5, 420, taken, (low, high, meters) => {
    const [a, b] = [spotAt(drawing, low), spotAt(drawing, high)]
    const isLevel = Math.abs((heights[low] ?? 0) - (heights[high] ?? 0)) < 1
    if (low > high || !isLevel || meters < 70) return 0
    const depths = [0.3, 0.5, 0.7].map((share) => (heights[low] ?? 0) - ground(between(a, b, share)))
    return Math.min(...depths) - 6 - meters / 60
  })
  return pairs.map(({ low, high }) => ({
    nodes: [low, high],
    tags: { highway: 'residential', bridge: 'yes', layer: '1', name: `${names.pop() ?? ''}桥` },
  }))
}

const liftHours = ['06:00-22:00', '06:30-22:30', '07:00-21:00', '06:00-23:00']

/** Lifts where one street lies almost above another, over one terrace or two. */
export const lifts = (drawing: Drawing, heights: readonly number[], taken: readonly Spot[], dice: Dice): Lift[] => {
  const names = dice.shuffled(stems)
  const rise = (low: number, high: number): number => (heights[high] ?? 0) - (heights[low] ?? 0)
  const over = (terraces: number, longest: number) => (low: number, high: number, meters: number) =>
    Math.abs(rise(low, high) - terraces * terraceStep) < 1.5 && meters > 28 ? longest - meters : 0
  const tall = bestPairs(drawing, 4, 700, taken, over(2, 175))
  const tallAt = tall.map(({ low }) => spotAt(drawing, low))
  const low = bestPairs(drawing, 4, 600, [...taken, ...tallAt], over(1, 110))
  return [...tall, ...low].map((pair, index): Lift => {
    const spot = between(spotAt(drawing, pair.high), spotAt(drawing, pair.low), Math.min(0.5, 12 / pair.meters))
    const drawn = `${names.pop() ?? ''}电梯`
    return {
      spot,
      height: heights[pair.low] ?? 0,
      tags: {
        highway: 'elevator',
        wheelchair: 'yes',
        opening_hours: liftHours[index % liftHours.length] ?? '',
        name: distance(spot, pinnedLift.at) < 60 ? pinnedLift.name : drawn,
      },
      from: pair.low,
      to: pair.high,
    }
  })
}

/** One belt of an escalator. `middle` are its own nodes, so that two belts lie side by side. */
export interface Belt {
  from: number
  to: number
  middle: Spot[]
  tags: Record<string, string>
}

/** Two long escalators, each with one belt up and one down. */
export const escalators = (drawing: Drawing, heights: readonly number[]): Belt[] => {
  const rise = (low: number, high: number): number => (heights[high] ?? 0) - (heights[low] ?? 0)
  const pairs = bestPairs(drawing, 2, 900, [], (low, high, meters) =>
    Math.abs(rise(low, high) - 2 * terraceStep) < 1.5 && meters > 95 ? 190 - meters : 0,
  )
  return pairs.flatMap(({ low, high, meters }, index) => {
    const [a, b] = [spotAt(drawing, low), spotAt(drawing, high)]
    const aside: Spot = [(3 * (a[1] - b[1])) / meters, (3 * (b[0] - a[0])) / meters]
    const belt = (sign: 1 | -1, conveying: string): Belt => ({
      from: low,
      to: high,
      middle: [0.06, 0.94].map((share): Spot => {
        const [x, y] = between(a, b, share)
        return [x + sign * aside[0], y + sign * aside[1]]
      }),
      tags: {
        highway: 'steps',
        conveying,
        incline: 'up',
        step_count: String(stepCount(heights[low] ?? 0, heights[high] ?? 0)),
        layer: '1',
        name: index === 0 ? '青瓦大扶梯' : '归帆大扶梯',
        opening_hours: '06:30-22:00',
      },
    })
    return [belt(1, 'forward'), belt(-1, 'backward')]
  })
}
