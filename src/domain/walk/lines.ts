import { edgePoints } from './geometry'
import { FLAG, type Kind, kinds, type Rank, ranks, type WalkGraph } from './graph'
import type { Bbox, LatLngPair } from './place'

/** A stretch of the network to draw. */
export interface NetworkLine {
  kind: Kind
  /** How wide to draw it. */
  rank: Rank
  isTunnel: boolean
  /** Empty without a name. */
  name: string
  /** At least two points; those of a lift may coincide. */
  line: LatLngPair[]
}

/** All edges that touch a box, whole even where they leave it. Each lift is included once. */
export const linesWithin = (graph: WalkGraph, { west, south, east, north }: Bbox): NetworkLine[] => {
  const { plane, index, tables, header } = graph
  const drawnLifts = new Set<number>()
  return index
    .search(plane.x(west), plane.y(south), plane.x(east), plane.y(north))
    .sort((a, b) => a - b)
    .flatMap((edge): NetworkLine[] => {
      const kind = kinds[tables.edgeKind[edge] ?? 0] ?? 'flat'
      const middle = tables.edgeTo[edge] ?? 0
      if (kind === 'lift' && drawnLifts.has(middle)) return []
      if (kind === 'lift') drawnLifts.add(middle)
      return [
        {
          kind,
          rank: ranks[tables.edgeRank[edge] ?? 0] ?? 'path',
          isTunnel: ((tables.edgeFlags[edge] ?? 0) & FLAG.tunnel) !== 0,
          name: header.names[tables.edgeName[edge] ?? 0] ?? '',
          line: edgePoints(graph, edge).map(([x, y]) => plane.pair(x, y)),
        },
      ]
    })
}
