import { type Chain, chainsOf, junctionsOf, metersAlong } from './chains'
import type { Draft } from './draft'
import { endHeight, type Grade, gradeOf, LEVEL, type Part } from './grade'
import { FLAG } from '../graph'
import { type HeightLine, heightLines } from './heights'
import { type LiftSide, liftEdges, liftWayNodes } from './lifts'
import type { NetworkNode, Stretch } from '../network'
import type { LatLng } from '../place'
import type { HeightAt } from './source'
import { stairsOf } from './stairs'
import type { WayClass } from './tags'

/** A height model and its resolution. */
export interface Heights {
  at: HeightAt
  /** Distance of its values; 0 for surveyed heights. */
  cellMeters: number
}

/** Slopes are measured over two cells of the model, and never over less than 30 m. */
const CELLS_IN_WINDOW = 2
const SHORTEST_WINDOW_METERS = 30

const flagsOf = (way: WayClass, nodes: readonly NetworkNode[]): number => {
  const isUnfit = way.isFitForWheels === false || nodes.some((node) => !node.isFitForWheels)
  return (
    (way.isForwardOpen ? 0 : FLAG.closedForward) |
    (way.isBackwardOpen ? 0 : FLAG.closedBackward) |
    (isUnfit ? FLAG.closedToWheels : 0) |
    (way.isTunnel ? FLAG.tunnel : 0) |
    (way.stepCount !== null ? FLAG.countedSteps : 0)
  )
}

/** A signed gradient overrides the height model. */
const withSigns = (grade: Grade, { isFitForWheels, signedSlope }: WayClass): Grade => ({
  ...grade,
  steepest: isFitForWheels ? 0 : (signedSlope ?? grade.steepest),
})

/** The part of a stairway between two junctions, as tall and as many steps as its share of the length. */
const stairsPart = (stretch: Stretch, line: HeightLine | null, part: Part): Grade & { steps: number } => {
  const { meters, riseMeters, steps, isUp } = stairsOf(stretch, line)
  const stepsBefore = (at: number) => Math.round(steps * (meters > 0 ? at / meters : 1))
  const rise = meters > 0 ? (riseMeters * (part.to - part.from)) / meters : 0
  return {
    ...LEVEL,
    climbForwardMeters: isUp === false ? 0 : rise,
    climbBackwardMeters: isUp === true ? 0 : rise,
    steps: stepsBefore(part.to) - stepsBefore(part.from),
  }
}

/**
 * Cuts the stretches into edges between junctions and gives them slopes, steps and signs.
 * Each way that meets a lift gets a node of its own there, so that changing storeys takes a ride.
 */
export const draftEdges = (stretches: readonly Stretch[], heights: Heights | null): Draft => {
  const junctions = junctionsOf(stretches)
  const lines = heights ? heightLines(stretches, junctions, heights.at) : null
  const windowMeters = Math.max(SHORTEST_WINDOW_METERS, CELLS_IN_WINDOW * (heights?.cellMeters ?? 0))
  const draft: Draft = { nodes: [], edges: [] }
  const numbers = new Map<number, number>()
  const sides: LiftSide[] = []
  const besideLift = liftWayNodes(stretches, junctions)

  const add = ({ lat, lng }: LatLng): number => draft.nodes.push({ lat, lng }) - 1
  const endOf = (node: NetworkNode, heightMeters: number): number => {
    const number = node.isLift ? add(node) : (numbers.get(node.id) ?? add(node))
    if (!node.isLift) numbers.set(node.id, number)
    if (node.isLift || besideLift.has(node.id)) sides.push({ node, number, heightMeters })
    return number
  }

  const addChain = ({ stretch, first, last }: Chain, along: readonly number[]): void => {
    const { way, nodes } = stretch
    const own = nodes.slice(first, last + 1)
    const [start, end] = [own[0], own[own.length - 1]]
    if (!start || !end) return
    const isAtLift = (node: NetworkNode) => node.isLift || besideLift.has(node.id)
    const ends = { isFromLift: isAtLift(start), isToLift: isAtLift(end) }
    const part: Part = { from: along[first] ?? 0, to: along[last] ?? 0, ...ends, windowMeters }
    const line = lines?.get(stretch) ?? null
    const heightOf = (end: 'from' | 'to') => (line ? endHeight(line, part, end) : 0)
    const grade =
      way.kind === 'flat'
        ? { ...withSigns(line ? gradeOf(line, part) : LEVEL, way), steps: 0 }
        : stairsPart(stretch, line, part)
    draft.edges.push({
      ...grade,
      from: endOf(start, heightOf('from')),
      to: endOf(end, heightOf('to')),
      meters: part.to - part.from,
      kind: way.kind,
      rank: way.rank,
      flags: flagsOf(way, own),
      name: way.name,
      bends: own.slice(1, -1),
    })
  }

  for (const stretch of stretches) {
    if (stretch.way.kind === 'lift') continue
    const along = metersAlong(stretch.nodes)
    for (const chain of chainsOf(stretch, junctions)) addChain(chain, along)
  }
  draft.edges.push(...liftEdges(stretches, sides, add))
  return draft
}
