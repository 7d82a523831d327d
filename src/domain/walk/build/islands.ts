import type { Draft } from './draft'

/** Parts of a network shorter than this, and than this share of the largest part, are leftovers of mapping. */
const SCRAP_METERS = 1_000
const SCRAP_SHARE = 0.02

/** The number of the part that each node belongs to: the lowest node in it. */
const partsOf = ({ nodes, edges }: Draft): number[] => {
  const parent = nodes.map((_, index) => index)
  const rootOf = (node: number): number => {
    let root = node
    while (parent[root] !== root) root = parent[root] ?? root
    while (parent[node] !== root) {
      const next = parent[node] ?? root
      parent[node] = root
      node = next
    }
    return root
  }
  for (const { from, to } of edges) parent[Math.max(rootOf(from), rootOf(to))] = Math.min(rootOf(from), rootOf(to))
  return nodes.map((_, index) => rootOf(index))
}

/**
 * Drops disconnected courtyards and leftovers of mapping: a resident snapped to one could reach no place.
 * Also drops nodes without edges.
 */
export const withoutScraps = (draft: Draft): Draft => {
  const parts = partsOf(draft)
  const meters = new Map<number, number>()
  const partOf = (node: number): number => parts[node] ?? node
  for (const edge of draft.edges) meters.set(partOf(edge.from), (meters.get(partOf(edge.from)) ?? 0) + edge.meters)
  const enough = Math.min(SCRAP_METERS, SCRAP_SHARE * Math.max(0, ...meters.values()))

  const numbers = new Map<number, number>()
  const nodes: Draft['nodes'] = []
  const keep = (node: number): number => {
    const known = numbers.get(node)
    if (known !== undefined) return known
    const place = draft.nodes[node]
    if (place) nodes.push(place)
    numbers.set(node, nodes.length - 1)
    return nodes.length - 1
  }
  const edges = draft.edges
    .filter((edge) => (meters.get(partOf(edge.from)) ?? 0) >= enough)
    .map((edge) => ({ ...edge, from: keep(edge.from), to: keep(edge.to) }))
  return { nodes, edges }
}
