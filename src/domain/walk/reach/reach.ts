import { traceRings } from './contour'
import type { Point } from '../geometry'
import type { WalkGraph } from '../graph'
import { offNetworkMeters } from '../way/journey'
import type { LatLng, LatLngPair } from '../place'
import { type ProfileName, TEN_MINUTES_SECONDS } from '../profile'
import { reachGrid } from './reach-grid'
import { boxOfReach, type ReachQuestion, seedsOf } from './reach-seeds'
import { nestRings, ringArea, simplifyRing } from './rings'
import { growTree } from '../way/search'
import { snap } from '../way/snap'

/** Areas of closed rings, the last point not repeated: the outer ring first (counter-clockwise), then its holes. */
export interface Reach {
  rings: LatLngPair[][][]
}

const SIMPLIFY_METERS = 3
/** Smaller holes and islands are not visible on a map. */
const SPECK_SQUARE_METERS = 400

/** The last digit of a degree kept: about a metre. */
const round5 = (degrees: number): number => Math.round(degrees * 1e5) / 1e5

const growTrees = (graph: WalkGraph, { start, profile, cutSeconds, isBothWays }: ReachQuestion): void => {
  const off = offNetworkMeters(start) / graph.header.profiles[profile].flatMetersPerSecond
  const search = { start, costs: graph.costs[profile], cut: cutSeconds - off, until: null }
  growTree(graph, graph.there, { ...search, isBack: false })
  if (isBothWays) growTree(graph, graph.back, { ...search, isBack: true })
}

/**
 * The area that is reached within `cutSeconds`, near streets; with the way back where the profile counts it. Empty
 * where the place is too far from every way.
 */
export const findReach = (
  graph: WalkGraph,
  from: LatLng,
  profile: ProfileName,
  cutSeconds = TEN_MINUTES_SECONDS,
): Reach => {
  const start = snap(graph, from, profile)
  if (!start) return { rings: [] }
  const question = { start, profile, cutSeconds, isBothWays: graph.header.profiles[profile].countsBothWays }
  growTrees(graph, question)
  const box = boxOfReach(graph, start)
  const grid = reachGrid(seedsOf(graph, question, box), box)
  const toMeters = ([i, j]: Point): Point => [grid.west + i * grid.cellMeters, grid.south + j * grid.cellMeters]
  const rings = traceRings(grid)
    .map((ring) => simplifyRing(ring.map(toMeters), SIMPLIFY_METERS))
    .filter((ring) => ring.length > 2 && Math.abs(ringArea(ring)) >= SPECK_SQUARE_METERS)
  const toPair = ([x, y]: Point): LatLngPair => {
    const [lat, lng] = graph.plane.pair(x, y)
    return [round5(lat), round5(lng)]
  }
  return { rings: nestRings(rings).map((area) => area.map((ring) => ring.map(toPair))) }
}
