import { kinds, type WalkGraph } from '../../../src/domain/walk/graph'
import type { Bbox } from '../../../src/domain/walk/place'

/** The figures of a network. */
export interface GraphFigures {
  nodes: number
  edges: number
  streetsKm: number
  stairsKm: number
  steps: number
  lifts: number
  escalators: number
  bbox: Bbox
}

const inKm = (meters: number): number => Math.round(meters / 10) / 100

export const graphFigures = ({ tables, header, nodeCount, edgeCount }: WalkGraph): GraphFigures => {
  const meters = { flat: 0, stairs: 0, lift: 0, escalator: 0 }
  const figures = { steps: 0, escalators: 0 }
  const lifts = new Set<number>()
  for (let edge = 0; edge < edgeCount; edge++) {
    const kind = kinds[tables.edgeKind[edge] ?? 0] ?? 'flat'
    meters[kind] += tables.edgeMeters[edge] ?? 0
    if (kind === 'stairs') figures.steps += tables.edgeSteps[edge] ?? 0
    if (kind === 'escalator') figures.escalators++
    if (kind === 'lift') lifts.add(tables.edgeTo[edge] ?? 0)
  }
  return {
    nodes: nodeCount,
    edges: edgeCount,
    streetsKm: inKm(meters.flat),
    stairsKm: inKm(meters.stairs),
    lifts: lifts.size,
    ...figures,
    bbox: header.bbox,
  }
}
