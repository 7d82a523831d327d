import type { Tree, WalkGraph } from '../graph'
import { OFF_NETWORK_DETOUR } from '../pace'
import type { ProfileName } from '../profile'
import { outward } from '../way/search'
import { canStartOn, type Snap } from '../way/snap'

/** The reach is drawn at most this far from a street: beyond lie water, rock and the insides of blocks. */
const BUFFER_METERS = 40
const SPACING_METERS = 6

/** A box on the graph's plane, in metres. */
export interface Box {
  west: number
  south: number
  east: number
  north: number
}

/** Points along the network, with how far around each of them the walker still gets. */
export interface Seeds {
  x: number[]
  y: number[]
  /** Metres; below 0 where the network itself is out of reach. */
  reach: number[]
}

export interface ReachQuestion {
  start: Snap
  profile: ProfileName
  cutSeconds: number
  isBothWays: boolean
}

type SecondsAt = (edge: number, share: number) => number

const secondsIn = (graph: WalkGraph, tree: Tree, { start, profile }: ReachQuestion, isBack: boolean): SecondsAt => {
  const { edgeFrom, edgeTo } = graph.tables
  const { forward, backward } = outward(graph.costs[profile], isBack)
  return (edge, share) => {
    const on = share > 0 ? (forward[edge] ?? 0) * share : 0
    const off = share < 1 ? (backward[edge] ?? 0) * (1 - share) : 0
    const seconds = Math.min((tree.cost[edgeFrom[edge] ?? 0] ?? 0) + on, (tree.cost[edgeTo[edge] ?? 0] ?? 0) + off)
    if (edge !== start.edge) return seconds
    const ahead = share - start.share
    return Math.min(seconds, ahead === 0 ? 0 : Math.abs(ahead) * ((ahead > 0 ? forward : backward)[edge] ?? 0))
  }
}

/** The box around all edges that the tree `there` touches, with room for the buffer. */
export const boxOfReach = ({ arcStart, arcs, pointStart, pointX, pointY, there }: WalkGraph, start: Snap): Box => {
  const box = { west: start.x, south: start.y, east: start.x, north: start.y }
  const growBy = (edge: number) => {
    for (let point = pointStart[edge] ?? 0; point < (pointStart[edge + 1] ?? 0); point++) {
      const [x, y] = [pointX[point] ?? 0, pointY[point] ?? 0]
      if (x < box.west) box.west = x
      if (x > box.east) box.east = x
      if (y < box.south) box.south = y
      if (y > box.north) box.north = y
    }
  }
  growBy(start.edge)
  for (let index = 0; index < there.touchedCount; index++) {
    const node = there.touched[index] ?? 0
    for (let arc = arcStart[node] ?? 0; arc < (arcStart[node + 1] ?? 0); arc++) growBy((arcs[arc] ?? 0) >>> 1)
  }
  const { west, south, east, north } = box
  return {
    west: west - BUFFER_METERS,
    south: south - BUFFER_METERS,
    east: east + BUFFER_METERS,
    north: north + BUFFER_METERS,
  }
}

/** Requires the graph's trees to be grown for this question. */
export const seedsOf = (graph: WalkGraph, question: ReachQuestion, box: Box): Seeds => {
  const { pointStart, pointX, pointY } = graph
  const { start, profile, cutSeconds, isBothWays } = question
  const speed = graph.header.profiles[profile].flatMetersPerSecond / OFF_NETWORK_DETOUR
  const leftSeconds = cutSeconds - start.offMeters / speed
  const there = secondsIn(graph, graph.there, question, false)
  const back = isBothWays ? secondsIn(graph, graph.back, question, true) : there

  const seeds: Seeds = { x: [start.x], y: [start.y], reach: [Math.min(BUFFER_METERS, start.offMeters)] }
  const push = (edge: number, share: number, x: number, y: number) => {
    const left = leftSeconds - Math.max(there(edge, share), back(edge, share))
    seeds.x.push(x)
    seeds.y.push(y)
    seeds.reach.push(left < 0 ? -SPACING_METERS : Math.min(BUFFER_METERS, left * speed))
  }
  for (const edge of graph.index.search(box.west, box.south, box.east, box.north)) {
    if (!canStartOn(graph, edge, profile)) continue
    const [first, end] = [pointStart[edge] ?? 0, pointStart[edge + 1] ?? 0]
    let total = 0
    for (let point = first + 1; point < end; point++) {
      total += Math.hypot(
        (pointX[point] ?? 0) - (pointX[point - 1] ?? 0),
        (pointY[point] ?? 0) - (pointY[point - 1] ?? 0),
      )
    }
    let along = 0
    for (let point = first + 1; point < end; point++) {
      const [ax, ay] = [pointX[point - 1] ?? 0, pointY[point - 1] ?? 0]
      const [dx, dy] = [(pointX[point] ?? 0) - ax, (pointY[point] ?? 0) - ay]
      const length = Math.hypot(dx, dy)
      const parts = Math.max(1, Math.ceil(length / SPACING_METERS))
      for (let part = 0; part < parts + (point === end - 1 ? 1 : 0); part++) {
        const share = total > 0 ? (along + (length * part) / parts) / total : 0
        push(edge, share, ax + (dx * part) / parts, ay + (dy * part) / parts)
      }
      along += length
    }
  }
  return seeds
}
