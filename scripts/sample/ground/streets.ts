import { flightsOf, stepCount } from './flights'
import { makeNames } from '../names'
import type { Drawing, KnottedLine } from './noding'
import { pinNames } from '../pins'
import { distance, type Spot } from './plane'
import type { Dice } from '../prng'
import { firstTerrace, terraceStep } from './terrain'
import { neighboursOf } from './trim'

/** A stretch of street with its OpenStreetMap tags. `nodes` are indices of the drawing's spots. */
export interface Street {
  nodes: number[]
  tags: Record<string, string>
}

interface Town {
  spots: readonly Spot[]
  heights: readonly number[]
  isCrossing: (node: number) => boolean
  nameOf: ReturnType<typeof makeNames>
  dice: Dice
}

/** Cuts a line at crossings about every `every` metres, because a long road changes its name along the hill. */
const stretchesOf = ({ nodes }: KnottedLine, every: () => number, { spots, isCrossing }: Town): number[][] => {
  const parts: number[][] = [[]]
  let left = every()
  nodes.forEach((node, k) => {
    left -= distance(spots[nodes[k - 1] ?? node] ?? [0, 0], spots[node] ?? [0, 0])
    parts.at(-1)?.push(node)
    if (left > 0 || !isCrossing(node) || k === nodes.length - 1) return
    parts.push([node])
    left = every()
  })
  return parts.filter((part) => part.length > 1)
}

const roads = (line: KnottedLine, town: Town): Street[] => {
  const terrace = Math.round(((town.heights[line.nodes[0] ?? 0] ?? 0) - firstTerrace) / terraceStep)
  return stretchesOf(line, () => town.dice.between(420, 980), town).map((nodes) => {
    const usual = terrace % 3 === 1 ? 'tertiary' : 'residential'
    const highway = town.dice.isLuckyFor(0.12) ? 'living_street' : usual
    return { nodes, tags: { highway, name: town.nameOf('road') } }
  })
}

const stairway = (line: KnottedLine, { spots, heights, isCrossing, nameOf, dice }: Town): Street[] => {
  const runs = flightsOf(line.nodes, spots, heights, isCrossing)
  const name: Record<string, string> = line.nodes.length > 9 || dice.isLuckyFor(0.3) ? { name: nameOf('stairs') } : {}
  return runs.map(({ isSteps, nodes }): Street => {
    const [from, to] = [heights[nodes[0] ?? 0] ?? 0, heights[nodes.at(-1) ?? 0] ?? 0]
    const count = stepCount(from, to)
    if (!isSteps || count < 4) return { nodes, tags: { highway: 'footway', ...name } }
    const incline = to > from ? 'up' : 'down'
    return { nodes, tags: { highway: 'steps', step_count: String(count), incline, ...name } }
  })
}

const streetsOf = (line: KnottedLine, town: Town): Street[] => {
  const { nodes } = line
  const isLong = nodes.length > 4
  switch (line.kind) {
    case 'promenade':
      return stretchesOf(line, () => 2600, town).map((part, k) => ({
        nodes: part,
        tags: { highway: 'footway', surface: 'paving_stones', name: `江岸步道${'一二三四五'[k] ?? ''}段` },
      }))
    case 'quay':
      return stretchesOf(line, () => 1500, town).map((part) => ({
        nodes: part,
        tags: { highway: 'secondary', sidewalk: 'both', name: town.nameOf('road') },
      }))
    case 'road':
      return roads(line, town)
    case 'ramp':
      return [{ nodes, tags: { highway: 'residential', name: town.nameOf('ramp') } }]
    case 'lane':
      return [{ nodes, tags: { highway: isLong ? 'living_street' : 'footway', name: town.nameOf('lane') } }]
    case 'alley':
      return [{ nodes, tags: { highway: 'footway', ...(isLong ? { name: town.nameOf('lane') } : {}) } }]
    case 'square':
      return [{ nodes, tags: { highway: 'pedestrian', area: 'yes', name: town.nameOf('square') } }]
    case 'park':
      return [{ nodes, tags: { highway: 'path' } }]
    case 'stairs':
      return stairway(line, town)
  }
}

/** Names and tags for every line of the town. */
export const nameStreets = ({ spots, lines }: Drawing, heights: readonly number[], dice: Dice): Street[] => {
  const neighbours = neighboursOf(lines)
  const town: Town = {
    spots,
    heights,
    isCrossing: (node) => (neighbours.get(node)?.size ?? 0) > 2,
    nameOf: makeNames(dice),
    dice,
  }
  return pinNames(
    lines.flatMap((line) => streetsOf(line, town)),
    spots,
  )
}
