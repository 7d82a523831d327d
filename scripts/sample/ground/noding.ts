import type { Line, LineKind } from './line'
import { between, distance, type Spot } from './plane'

/** A line whose crossings with other lines are nodes of both. `nodes` are indices of the drawing's `spots`. */
export interface KnottedLine {
  kind: LineKind
  nodes: number[]
}

export interface Drawing {
  spots: Spot[]
  lines: KnottedLine[]
}

interface Piece {
  line: number
  a: Spot
  b: Spot
  /** Crossings: the share of the way from a to b, and the node there. */
  cuts: { share: number; node: number }[]
}

const cell = 60
/** Nodes closer than this are merged: a crossing and the corner beside it are the same place. */
const sameMeters = 5

const cellsOf = ({ a, b }: Piece): string[] => {
  const keys: string[] = []
  const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])]
  const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])]
  for (let column = Math.floor(west / cell); column <= Math.floor(east / cell); column++) {
    for (let row = Math.floor(south / cell); row <= Math.floor(north / cell); row++) keys.push(`${column},${row}`)
  }
  return keys
}

/** Where two pieces cross, as shares of their lengths, or null. */
const crossing = (p: Piece, q: Piece): [number, number] | null => {
  const [px, py] = [p.b[0] - p.a[0], p.b[1] - p.a[1]]
  const [qx, qy] = [q.b[0] - q.a[0], q.b[1] - q.a[1]]
  const turn = px * qy - py * qx
  if (turn === 0) return null
  const [x, y] = [q.a[0] - p.a[0], q.a[1] - p.a[1]]
  const onP = (x * qy - y * qx) / turn
  const onQ = (x * py - y * px) / turn
  return onP >= 0 && onP <= 1 && onQ >= 0 && onQ <= 1 ? [onP, onQ] : null
}

const cutAll = (pieces: Piece[], spots: Spot[]): void => {
  const cells = new Map<string, Piece[]>()
  for (const piece of pieces) {
    const seen = new Set<Piece>()
    for (const key of cellsOf(piece)) {
      const neighbours = cells.get(key) ?? []
      for (const other of neighbours) {
        if (seen.has(other) || other.line === piece.line) continue
        seen.add(other)
        const shares = crossing(piece, other)
        if (!shares) continue
        spots.push(between(piece.a, piece.b, shares[0]))
        piece.cuts.push({ share: shares[0], node: spots.length - 1 })
        other.cuts.push({ share: shares[1], node: spots.length - 1 })
      }
      cells.set(key, [...neighbours, piece])
    }
  }
}

/** For each spot the first spot near it. Crossings come first in the list, so corners move to them. */
const mergedInto = (spots: readonly Spot[]): number[] => {
  const kept = new Map<string, number[]>()
  return spots.map((spot, index) => {
    const [column, row] = [Math.floor(spot[0] / sameMeters), Math.floor(spot[1] / sameMeters)]
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const other of kept.get(`${x},${y}`) ?? []) {
          const there = spots[other]
          if (there && distance(there, spot) < sameMeters) return other
        }
      }
    }
    const key = `${column},${row}`
    kept.set(key, [...(kept.get(key) ?? []), index])
    return index
  })
}

/** Where two lines share a segment between two nodes, only the first keeps it. */
const withoutDuplicates = (lines: readonly KnottedLine[]): KnottedLine[] => {
  const used = new Set<string>()
  return lines.flatMap(({ kind, nodes }) => {
    const parts: number[][] = [[]]
    nodes.forEach((node, k) => {
      const before = nodes[k - 1]
      const key = before === undefined ? '' : `${Math.min(before, node)},${Math.max(before, node)}`
      if (used.has(key)) parts.push([])
      if (key) used.add(key)
      parts.at(-1)?.push(node)
    })
    return parts.filter((part) => part.length > 1).map((part) => ({ kind, nodes: part }))
  })
}

/** Makes every crossing of two lines a node of both. */
export const knotted = (lines: readonly Line[]): Drawing => {
  const pieces = lines.flatMap((line, index) =>
    line.spots.slice(1).map((b, k): Piece => ({ line: index, a: line.spots[k] ?? b, b, cuts: [] })),
  )
  const spots: Spot[] = []
  cutAll(pieces, spots)
  const nodesOf = new Map<number, number[]>()
  const nodeAt = (spot: Spot): number => spots.push(spot) - 1
  for (const piece of pieces) {
    const nodes = nodesOf.get(piece.line) ?? [nodeAt(piece.a)]
    const cuts = [...piece.cuts].sort((a, b) => a.share - b.share).map(({ node }) => node)
    nodesOf.set(piece.line, [...nodes, ...cuts, nodeAt(piece.b)])
  }
  const merged = mergedInto(spots)
  const knottedLines = lines.map(({ kind }, index): KnottedLine => {
    const nodes = (nodesOf.get(index) ?? []).map((node) => merged[node] ?? node)
    return { kind, nodes: nodes.filter((node, at) => node !== nodes[at - 1]) }
  })
  return { spots, lines: withoutDuplicates(knottedLines) }
}
