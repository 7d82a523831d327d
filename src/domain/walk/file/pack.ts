import type { Draft, EdgeDraft } from '../build/draft'
import { type GraphTables, kinds, ranks } from '../graph'
import type { LatLng } from '../place'
import { pushVarint } from './varint'

/** Millionths of a degree, about 0.1 m: how places are kept in a graph. */
export const toMillionths = (degrees: number): number => Math.round(degrees * 1e6)

const UINT16_MAX = 65_535
const UINT8_MAX = 255
/** Lets 8 % that arithmetic made 8.0000001 % pass as 8 %. */
const SLOPE_TOLERANCE = 1e-6

const fit = (value: number, max: number): number => Math.min(max, Math.max(0, value))

const uint16 = <T>(items: readonly T[], of: (item: T) => number): Uint16Array =>
  Uint16Array.from(items, (item) => fit(Math.round(of(item)), UINT16_MAX))

const uint8 = <T>(items: readonly T[], of: (item: T) => number): Uint8Array =>
  Uint8Array.from(items, (item) => fit(of(item), UINT8_MAX))

const pushBends = (bytes: number[], start: LatLng | undefined, bends: readonly LatLng[]): void => {
  let lat = toMillionths(start?.lat ?? 0)
  let lng = toMillionths(start?.lng ?? 0)
  for (const bend of bends) {
    pushVarint(bytes, toMillionths(bend.lat) - lat)
    pushVarint(bytes, toMillionths(bend.lng) - lng)
    lat = toMillionths(bend.lat)
    lng = toMillionths(bend.lng)
  }
}

const packShapes = ({ nodes, edges }: Draft): Pick<GraphTables, 'shapeStart' | 'shapes'> => {
  const bytes: number[] = []
  const shapeStart = new Uint32Array(edges.length + 1)
  edges.forEach(({ from, bends }, edge) => {
    pushBends(bytes, nodes[from], bends)
    shapeStart[edge + 1] = bytes.length
  })
  return { shapeStart, shapes: Uint8Array.from(bytes) }
}

/** Puts a draft into tables. @returns also the names that `edgeName` counts, the empty one first */
export const packDraft = (draft: Draft): { tables: GraphTables; names: string[] } => {
  const { nodes, edges } = draft
  const names = [...new Set(['', ...edges.map(({ name }) => name)])].slice(0, UINT16_MAX)
  const numberOf = new Map(names.map((name, index) => [name, index]))
  const tables: GraphTables = {
    nodeLat: Int32Array.from(nodes, ({ lat }) => toMillionths(lat)),
    nodeLng: Int32Array.from(nodes, ({ lng }) => toMillionths(lng)),
    edgeFrom: Uint32Array.from(edges, ({ from }) => from),
    edgeTo: Uint32Array.from(edges, ({ to }) => to),
    edgeMeters: Float32Array.from(edges, ({ meters }) => meters),
    edgeSlowForward: uint16(edges, ({ slowForward }) => slowForward * 10_000),
    edgeSlowBackward: uint16(edges, ({ slowBackward }) => slowBackward * 10_000),
    edgeClimbForward: uint16(edges, ({ climbForwardMeters }) => climbForwardMeters * 10),
    edgeClimbBackward: uint16(edges, ({ climbBackwardMeters }) => climbBackwardMeters * 10),
    edgeSteepest: uint8(edges, ({ steepest }: EdgeDraft) => Math.ceil((steepest - SLOPE_TOLERANCE) * 200)),
    edgeKind: uint8(edges, ({ kind }) => kinds.indexOf(kind)),
    edgeRank: uint8(edges, ({ rank }) => ranks.indexOf(rank)),
    edgeFlags: uint8(edges, ({ flags }) => flags),
    edgeSteps: uint16(edges, ({ steps }) => steps),
    edgeName: uint16(edges, ({ name }) => numberOf.get(name) ?? 0),
    ...packShapes(draft),
  }
  return { tables, names }
}
