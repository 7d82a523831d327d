import { FLAG, kinds, type WalkGraph } from './graph'
import { nearestOnSegment } from './nearest'
import type { LatLng } from './place'
import type { ProfileName } from './profile'

/** Nobody is assumed to walk farther than this away from every known way. */
export const SNAP_METERS = 300
/** Most places lie beside a street: the search begins small. */
const SEARCH_METERS = [30, 100, SNAP_METERS]

/** Where a place meets the network: at the nearest point of an edge. */
export interface Snap {
  edge: number
  /** 0 at the edge's from node, 1 at its to node. */
  share: number
  /** Straight from the place to the edge. */
  offMeters: number
  /** The place itself, metres on the graph's plane. */
  x: number
  y: number
}

/** Open to this walker in some direction, and neither underground nor in a lift. */
export const canStartOn = (graph: WalkGraph, edge: number, profile: ProfileName): boolean => {
  const { forward, backward } = graph.costs[profile]
  if (forward[edge] === Infinity && backward[edge] === Infinity) return false
  const { edgeFlags, edgeKind } = graph.tables
  return ((edgeFlags[edge] ?? 0) & FLAG.tunnel) === 0 && kinds[edgeKind[edge] ?? 0] !== 'lift'
}

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
  return { edge, share: along > 0 ? alongAtBest / along : 0, offMeters, x, y }
}

/** @returns null where this walker meets no way within {@link SNAP_METERS} */
export const snap = (graph: WalkGraph, { lat, lng }: LatLng, profile: ProfileName): Snap | null => {
  const [x, y] = [graph.plane.x(lng), graph.plane.y(lat)]
  for (const radius of SEARCH_METERS) {
    let best: Snap | null = null
    for (const edge of graph.index.search(x - radius, y - radius, x + radius, y + radius)) {
      if (!canStartOn(graph, edge, profile)) continue
      const found = snapToEdge(graph, edge, x, y)
      if (found.offMeters <= radius && (best === null || found.offMeters < best.offMeters)) best = found
    }
    if (best) return best
  }
  return null
}
