import FlatQueue from 'flatqueue'
import type { Costs, Tree, WalkGraph } from '../graph'
import type { Snap } from './snap'

export const makeTree = (nodeCount: number, edgeCount: number): Tree => ({
  cost: new Float64Array(nodeCount).fill(Infinity),
  arrivedBy: new Int32Array(nodeCount),
  touched: new Uint32Array(nodeCount),
  touchedCount: 0,
  isWanted: new Uint8Array(nodeCount),
  // Every arc can improve its end once; two more start the search.
  queue: new FlatQueue(edgeCount * 2 + 2),
})

/** What arcs cost on the way out from the start: `forward` for even arcs, `backward` for odd ones. */
export const outward = ({ forward, backward }: Costs, isBack: boolean): Costs =>
  isBack ? { forward: backward, backward: forward } : { forward, backward }

/** Cost of a part of an edge. An empty part costs 0, even of a closed edge. */
export const partCost = (cost: number | undefined, share: number): number =>
  share <= 0 ? 0 : (cost ?? Infinity) * share

/** Instead of an arc, where a search leaves the edge it starts on: at its to node, at its from node. */
export const BY_TO = -1
export const BY_FROM = -2

interface Search {
  start: Snap
  costs: Costs
  /** True: ways to the start instead of from it. */
  isBack: boolean
  /** The search ends at this cost. */
  cut: number
  /** The search may end when these are reached; null: it goes as far as it can. */
  until: readonly Snap[] | null
}

const reset = (tree: Tree): void => {
  for (let index = 0; index < tree.touchedCount; index++) tree.cost[tree.touched[index] ?? 0] = Infinity
  tree.touchedCount = 0
  tree.queue.clear()
}

const improve = (tree: Tree, node: number, cost: number, arc: number): void => {
  const known = tree.cost[node] ?? 0
  if (cost >= known) return
  if (known === Infinity) tree.touched[tree.touchedCount++] = node
  tree.cost[node] = cost
  tree.arrivedBy[node] = arc
  tree.queue.push(node, cost)
}

/** Marks both ends of the edge of each goal. @returns the number of marked nodes */
const want = ({ tables }: WalkGraph, tree: Tree, snaps: readonly Snap[], mark: 0 | 1): number => {
  let count = 0
  for (const { edge } of snaps) {
    for (const node of [tables.edgeFrom[edge] ?? 0, tables.edgeTo[edge] ?? 0]) {
      if (tree.isWanted[node] !== mark) count++
      tree.isWanted[node] = mark
    }
  }
  return count
}

/** Dijkstra's search over the whole graph or up to a cut; fills the tree. */
export const growTree = (graph: WalkGraph, tree: Tree, { start, costs, isBack, cut, until }: Search): void => {
  const { edgeFrom, edgeTo } = graph.tables
  const { arcStart, arcs } = graph
  const { cost, isWanted, queue } = tree
  const { forward, backward } = outward(costs, isBack)
  reset(tree)
  const seed = (node: number | undefined, value: number, by: number) => {
    if (value <= cut && value !== Infinity) improve(tree, node ?? 0, value, by)
  }
  seed(edgeTo[start.edge], partCost(forward[start.edge], 1 - start.share), BY_TO)
  seed(edgeFrom[start.edge], partCost(backward[start.edge], start.share), BY_FROM)

  let wantedCount = until ? want(graph, tree, until, 1) : Infinity
  while (queue.length > 0 && wantedCount > 0) {
    const reached = queue.peekValue() ?? Infinity
    const node = queue.pop() ?? 0
    if (reached > (cost[node] ?? 0)) continue
    wantedCount -= isWanted[node] ?? 0
    for (let index = arcStart[node] ?? 0; index < (arcStart[node + 1] ?? 0); index++) {
      const arc = arcs[index] ?? 0
      const edge = arc >>> 1
      const isForward = (arc & 1) === 0
      const next = reached + ((isForward ? forward : backward)[edge] ?? Infinity)
      if (next <= cut && next !== Infinity) improve(tree, (isForward ? edgeTo : edgeFrom)[edge] ?? 0, next, arc)
    }
  }
  if (until) want(graph, tree, until, 0)
}

/** How a tree reaches a place on an edge: through one of its ends, or along the edge on which it starts. */
export interface Arrival {
  cost: number
  through: 'from' | 'to' | 'same'
}

/** @returns null if the tree does not reach it */
export const arrivalAt = (
  { tables }: WalkGraph,
  tree: Tree,
  { start, costs, isBack }: Pick<Search, 'start' | 'costs' | 'isBack'>,
  { edge, share }: Snap,
): Arrival | null => {
  const { forward, backward } = outward(costs, isBack)
  const along = (from: number, to: number) =>
    to >= from ? partCost(forward[edge], to - from) : partCost(backward[edge], from - to)
  const ways: Arrival[] = [
    { cost: (tree.cost[tables.edgeFrom[edge] ?? 0] ?? Infinity) + along(0, share), through: 'from' },
    { cost: (tree.cost[tables.edgeTo[edge] ?? 0] ?? Infinity) + along(1, share), through: 'to' },
  ]
  if (edge === start.edge) ways.push({ cost: along(start.share, share), through: 'same' })
  const best = ways.reduce((a, b) => (b.cost < a.cost ? b : a))
  return best.cost === Infinity ? null : best
}
