import { FLAG, kinds, type WalkGraph } from '../graph'
import { nearestOnSegment } from './nearest'
import type { LatLng } from '../place'
import type { ProfileName } from '../profile'

/** Nobody is assumed to walk farther than this away from every known way. */
export const SNAP_METERS = 300
/** Nearer than this a place is on the way itself: no map is more exact. */
const ON_METERS = 1
/** How much farther than the nearest way the nearest open one may be. */
const ACROSS_METERS = 50
/** Most places lie beside a street: the search begins small. */
const SEARCH_METERS = [30, 100, SNAP_METERS]

/** Where a place meets the network: at the nearest point of an edge. */
export interface Snap {
  edge: number
  /** 0 at the edge's from node, 1 at its to node. */
  share: number
  /** Straight from the place to the edge; 0 below a metre. */
  offMeters: number
  /** The place itself, metres on the graph's plane. */
  x: number
  y: number
}

const isOpenTo = ({ costs }: WalkGraph, edge: number, profile: ProfileName): boolean =>
  costs[profile].forward[edge] !== Infinity || costs[profile].backward[edge] !== Infinity

/** Neither underground nor in a lift. */
const isOutdoors = ({ tables }: WalkGraph, edge: number): boolean =>
  ((tables.edgeFlags[edge] ?? 0) & FLAG.tunnel) === 0 && kinds[tables.edgeKind[edge] ?? 0] !== 'lift'

/** Whether places meet the network here. */
export const canStartOn = (graph: WalkGraph, edge: number, profile: ProfileName): boolean =>
  isOpenTo(graph, edge, profile) && isOutdoors(graph, edge)

/** The nearest point of one edge. */
const snapToEdge = ({ pointStart, pointX, pointY }: WalkGraph, edge: number, x: number, y: number): Snap => {
  const [first, end] = [pointStart[edge] ?? 0, pointStart[edge + 1] ?? 0]
  let [along, alongAtBest, offMeters] = [0, 0, Infinity]
  let [ax, ay] = [pointX[first] ?? 0, pointY[first] ?? 0]
  for (let point = first + 1; point < end; point++) {
    const [bx, by] = [pointX[point] ?? 0, pointY[point] ?? 0]
    const { share, distance } = nearestOnSegment(x, y, ax, ay, bx, by)
    const length = Math.hypot(bx - ax, by - ay)
    if (distance < offMeters) {
      offMeters = distance
      alongAtBest = along + length * share
    }
    along += length
    ax = bx
    ay = by
  }
  return { edge, share: along > 0 ? alongAtBest / along : 0, offMeters: offMeters < ON_METERS ? 0 : offMeters, x, y }
}

/**
 * Where a walker comes onto the network. Whoever stands on stairs or on a street too steep for wheels is not led across
 * them: a way open to him must be hardly farther than the nearest of all ways.
 * @returns null where this walker meets no such way within {@link SNAP_METERS}
 */
export const snap = (graph: WalkGraph, { lat, lng }: LatLng, profile: ProfileName): Snap | null => {
  const [x, y] = [graph.plane.x(lng), graph.plane.y(lat)]
  for (const radius of SEARCH_METERS) {
    let best: Snap | null = null
    let nearestMeters = Infinity
    for (const edge of graph.index.search(x - radius, y - radius, x + radius, y + radius)) {
      if (!isOutdoors(graph, edge)) continue
      const found = snapToEdge(graph, edge, x, y)
      nearestMeters = Math.min(nearestMeters, found.offMeters)
      const isBetter = found.offMeters <= radius && (best === null || found.offMeters < best.offMeters)
      if (isBetter && isOpenTo(graph, edge, profile)) best = found
    }
    if (best) return best.offMeters <= nearestMeters + ACROSS_METERS ? best : null
  }
  return null
}
