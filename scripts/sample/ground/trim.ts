import type { Drawing, KnottedLine } from './noding'
import { distance, type Spot } from './plane'
import type { Dice } from '../prng'
import { isInTown } from './terrain'

/** Node → its neighbouring nodes, over all lines. */
export const neighboursOf = (lines: readonly KnottedLine[]): Map<number, Set<number>> => {
  const neighbours = new Map<number, Set<number>>()
  const tie = (a: number, b: number): void => {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b))
  }
  for (const { nodes } of lines) {
    nodes.slice(1).forEach((node, k) => {
      const before = nodes[k] ?? node
      tie(before, node)
      tie(node, before)
    })
  }
  return neighbours
}

const isRing = ({ nodes }: KnottedLine): boolean => nodes[0] === nodes.at(-1)

/** Cuts off what extends beyond a line's last crossing; some longer dead ends stay, as in every real town. */
const withoutTails = ({ spots, lines }: Drawing, dice: Dice): KnottedLine[] => {
  const neighbours = neighboursOf(lines)
  const isJunction = (node: number): boolean => (neighbours.get(node)?.size ?? 0) > 2
  const spotOf = (node: number): Spot => spots[node] ?? [0, 0]
  const start = (nodes: readonly number[], shortestKept: number): number => {
    const first = nodes.findIndex(isJunction)
    const tail = nodes.slice(0, first + 1)
    const meters = tail.reduce((sum, node, k) => sum + distance(spotOf(tail[k - 1] ?? node), spotOf(node)), 0)
    const leavesTown = !isInTown(spotOf(nodes[0] ?? 0), 25)
    return leavesTown || meters > shortestKept ? 0 : first
  }
  return lines.flatMap((line) => {
    if (!line.nodes.some(isJunction)) return []
    if (isRing(line)) return [line]
    const isLane = ['lane', 'alley', 'stairs'].includes(line.kind)
    const shortestKept = isLane && dice.isLuckyFor(0.6) ? 200 : 40
    const ahead = line.nodes.slice(start(line.nodes, shortestKept))
    const back = [...ahead].reverse()
    const nodes = back.slice(start(back, shortestKept)).reverse()
    return nodes.length > 1 ? [{ ...line, nodes }] : []
  })
}

/** Keeps only the largest connected part. */
const largestPart = (lines: readonly KnottedLine[]): KnottedLine[] => {
  const neighbours = neighboursOf(lines)
  const partOf = new Map<number, number>()
  const sizes: number[] = []
  for (const start of neighbours.keys()) {
    if (partOf.has(start)) continue
    const waiting = [start]
    sizes.push(0)
    partOf.set(start, sizes.length - 1)
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      sizes[sizes.length - 1] = (sizes.at(-1) ?? 0) + 1
      for (const next of neighbours.get(node) ?? []) {
        if (partOf.has(next)) continue
        partOf.set(next, sizes.length - 1)
        waiting.push(next)
      }
    }
  }
  const largest = sizes.indexOf(Math.max(...sizes))
  return lines.filter(({ nodes }) => partOf.get(nodes[0] ?? -1) === largest)
}

export const trimmed = (drawing: Drawing, dice: Dice): Drawing => {
  let lines = drawing.lines
  for (let round = 0; round < 3; round++) {
    lines = withoutTails({ spots: drawing.spots, lines }, dice)
  }
  return { spots: drawing.spots, lines: largestPart(lines) }
}
