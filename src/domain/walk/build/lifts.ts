import { straightMeters } from '../../geo'
import type { EdgeDraft } from './draft'
import { LEVEL } from './grade'
import { FLAG } from '../graph'
import type { NetworkNode, Stretch } from '../network'
import type { LatLng } from '../place'
import type { WayClass } from './tags'

/** Where a way ends at a lift. */
export interface LiftSide {
  node: NetworkNode
  /** Its number among the graph's nodes. */
  number: number
  heightMeters: number
}

interface Lift {
  center: LatLng
  sides: LiftSide[]
  way: Pick<WayClass, 'name' | 'isFitForWheels'>
}

const isLiftWay = ({ way }: Stretch): boolean => way.kind === 'lift'

/** Nodes that lie on lifts drawn as a line or an area, and where something else may meet them. */
export const liftWayNodes = (stretches: readonly Stretch[], junctions: ReadonlySet<number>): ReadonlySet<number> => {
  const nodes = stretches.filter(isLiftWay).flatMap((stretch) => stretch.nodes)
  return new Set(nodes.filter(({ id, isLift }) => junctions.has(id) && !isLift).map(({ id }) => id))
}

const centerOf = (nodes: readonly LatLng[]): LatLng => ({
  lat: nodes.reduce((sum, { lat }) => sum + lat, 0) / nodes.length,
  lng: nodes.reduce((sum, { lng }) => sum + lng, 0) / nodes.length,
})

/** One side for each node of the graph: several ways may end in the same one. */
const distinct = (sides: readonly LiftSide[]): LiftSide[] => [
  ...new Map(sides.map((side) => [side.number, side] as const)).values(),
]

const liftsOf = (stretches: readonly Stretch[], sides: readonly LiftSide[]): Lift[] => {
  const byNode = new Map<number, LiftSide[]>()
  for (const side of sides) byNode.set(side.node.id, [...(byNode.get(side.node.id) ?? []), side])
  const drawnAsWay = stretches.filter(isLiftWay).map(({ way, nodes }) => ({
    way,
    center: centerOf(nodes),
    sides: distinct(nodes.flatMap(({ id }) => byNode.get(id) ?? [])),
  }))
  const drawnAsNode = [...byNode.values()].flatMap((own): Lift[] => {
    const node = own[0]?.node
    return node?.isLift ? [{ way: { name: '', isFitForWheels: node.isFitForWheels }, center: node, sides: own }] : []
  })
  return [...drawnAsWay, ...drawnAsNode].filter((lift) => lift.sides.length > 1)
}

/**
 * A lift is a star: one edge from each way that meets it to the middle, so that a ride is two edges.
 * @param add puts the middle among the graph's nodes and answers its number
 */
export const liftEdges = (
  stretches: readonly Stretch[],
  sides: readonly LiftSide[],
  add: (center: LatLng) => number,
): EdgeDraft[] =>
  liftsOf(stretches, sides).flatMap((lift) => {
    const to = add(lift.center)
    const lowest = Math.min(...lift.sides.map(({ heightMeters }) => heightMeters))
    return lift.sides.map(({ node, number, heightMeters }): EdgeDraft => ({
      ...LEVEL,
      from: number,
      to,
      meters: straightMeters(node, lift.center),
      climbBackwardMeters: heightMeters - lowest,
      kind: 'lift',
      rank: 'path',
      flags: lift.way.isFitForWheels === false ? FLAG.closedToWheels : 0,
      steps: 0,
      name: lift.way.name,
      bends: [],
    }))
  })
