import fc from 'fast-check'
import { places, towns } from '../../../../test/walk/town'
import type { WalkGraph } from '../graph'
import { profileNames } from '../profile'
import { arrivalAt, growTree } from './search'
import { snap, type Snap } from './snap'

const profile = fc.constantFrom(...profileNames)

/** Floyd and Warshall: the cost from every node to every node, by trying every node in between. */
const allCosts = (
  { tables, nodeCount, edgeCount }: WalkGraph,
  forward: Float32Array,
  backward: Float32Array,
): number[][] => {
  const cost = Array.from({ length: nodeCount }, (_, a) =>
    Array.from({ length: nodeCount }, (_, b) => (a === b ? 0 : Infinity)),
  )
  for (let edge = 0; edge < edgeCount; edge++) {
    const [a, b] = [tables.edgeFrom[edge]!, tables.edgeTo[edge]!]
    cost[a]![b] = Math.min(cost[a]![b]!, forward[edge]!)
    cost[b]![a] = Math.min(cost[b]![a]!, backward[edge]!)
  }
  for (let via = 0; via < nodeCount; via++)
    for (let a = 0; a < nodeCount; a++)
      for (let b = 0; b < nodeCount; b++) cost[a]![b] = Math.min(cost[a]![b]!, cost[a]![via]! + cost[via]![b]!)
  return cost
}

const part = (cost: number, share: number): number => (share === 0 ? 0 : cost * share)

/** The cost from one place on an edge to another, through any of their ends or along the edge. */
const slowestCost = (graph: WalkGraph, from: Snap, to: Snap, forward: Float32Array, backward: Float32Array): number => {
  const { edgeFrom, edgeTo } = graph.tables
  const cost = allCosts(graph, forward, backward)
  const leave: [number, number][] = [
    [edgeTo[from.edge]!, part(forward[from.edge]!, 1 - from.share)],
    [edgeFrom[from.edge]!, part(backward[from.edge]!, from.share)],
  ]
  const arrive: [number, number][] = [
    [edgeFrom[to.edge]!, part(forward[to.edge]!, to.share)],
    [edgeTo[to.edge]!, part(backward[to.edge]!, 1 - to.share)],
  ]
  const through = leave.flatMap(([a, out]) => arrive.map(([b, into]) => out + cost[a]![b]! + into))
  const ahead = to.share - from.share
  const along = ahead >= 0 ? part(forward[from.edge]!, ahead) : part(backward[from.edge]!, -ahead)
  return Math.min(...through, from.edge === to.edge ? along : Infinity)
}

test('finds what trying everything finds, in both directions, in towns of any shape', () => {
  fc.assert(
    fc.property(
      towns,
      places,
      fc.array(places, { minLength: 1, maxLength: 6 }),
      profile,
      fc.boolean(),
      (graph, from, to, name, isBack) => {
        const start = snap(graph, from, name)
        const goals = to.flatMap((place) => snap(graph, place, name) ?? [])
        fc.pre(start !== null)
        const costs = graph.costs[name]
        growTree(graph, graph.there, { start, costs, isBack, cut: Infinity, until: goals })
        for (const goal of goals) {
          const found = arrivalAt(graph, graph.there, { start, costs, isBack }, goal)?.cost ?? Infinity
          const [a, b] = isBack ? [goal, start] : [start, goal]
          const expected = slowestCost(graph, a, b, costs.forward, costs.backward)
          if (expected === Infinity) expect(found).toBe(Infinity)
          else expect(found).toBeCloseTo(expected, 2)
        }
      },
    ),
    { numRuns: 400 },
  )
})

test('with a cut it finds the same, only not beyond it', () => {
  fc.assert(
    fc.property(towns, places, fc.integer({ min: 1, max: 600 }), profile, (graph, from, cut, name) => {
      const start = snap(graph, from, name)
      fc.pre(start !== null)
      const search = { start, costs: graph.costs[name], isBack: false, until: null }
      growTree(graph, graph.there, { ...search, cut: Infinity })
      const all = graph.there.cost.slice()
      growTree(graph, graph.there, { ...search, cut })
      expect([...graph.there.cost]).toEqual([...all].map((cost) => (cost <= cut ? cost : Infinity)))
    }),
  )
})
