import { straightMeters } from '../../geo'
import type { NetworkNode, Stretch } from '../network'

/** From one junction to the next along a stretch: an edge of the graph. */
export interface Chain {
  stretch: Stretch
  /** Indices in the stretch's nodes, first < last. */
  first: number
  last: number
}

/** Nodes where ways meet or end, and lifts: what becomes a node of the graph. */
export const junctionsOf = (stretches: readonly Stretch[]): ReadonlySet<number> => {
  const seen = new Set<number>()
  const junctions = new Set<number>()
  for (const { nodes } of stretches) {
    nodes.forEach((node, index) => {
      if (seen.has(node.id) || index === 0 || index === nodes.length - 1 || node.isLift) junctions.add(node.id)
      seen.add(node.id)
    })
  }
  return junctions
}

export const chainsOf = (stretch: Stretch, junctions: ReadonlySet<number>): Chain[] => {
  const chains: Chain[] = []
  let first = 0
  stretch.nodes.forEach(({ id }, last) => {
    if (last === 0 || !junctions.has(id)) return
    chains.push({ stretch, first, last })
    first = last
  })
  return chains
}

/** Metres from the first node to each node. */
export const metersAlong = (nodes: readonly NetworkNode[]): number[] => {
  let meters = 0
  return nodes.map((node, index) => {
    const before = nodes[index - 1]
    if (before) meters += straightMeters(before, node)
    return meters
  })
}
