import type Flatbush from 'flatbush'
import type FlatQueue from 'flatqueue'
import type { Bbox, Plane } from './place'
import type { ProfileName, Profiles } from './profile'
import type { SourceNote } from './build/source'

/** What a stretch of the way is like. A moving walkway is flat. */
export type Kind = 'flat' | 'stairs' | 'lift' | 'escalator'

/** How a flat stretch is drawn: from a footpath to a main road. */
export type Rank = 'path' | 'street' | 'road'

/** Position in this list is the number in {@link GraphTables.edgeKind}. */
export const kinds: readonly Kind[] = ['flat', 'stairs', 'lift', 'escalator']
/** Position in this list is the number in {@link GraphTables.edgeRank}. */
export const ranks: readonly Rank[] = ['path', 'street', 'road']

/** Bits of {@link GraphTables.edgeFlags}. */
export const FLAG = {
  closedForward: 1,
  closedBackward: 2,
  /** Signed as unfit for wheels, whatever its slope. */
  closedToWheels: 4,
  /** Below ground: no walk starts or ends here. */
  tunnel: 8,
  /** The number of steps was counted, not estimated. */
  countedSteps: 16,
} as const

/** One entry a node or an edge. Edges go from one junction to the next. */
export interface GraphTables {
  /** Millionths of a degree, WGS-84. */
  nodeLat: Int32Array
  nodeLng: Int32Array
  edgeFrom: Uint32Array
  edgeTo: Uint32Array
  edgeMeters: Float32Array
  /** Ten-thousandths: how much longer than on level ground the edge takes, walked forward and backward. */
  edgeSlowForward: Uint16Array
  edgeSlowBackward: Uint16Array
  /** Decimetres climbed walking forward and backward. Equal on stairs whose direction is unknown. */
  edgeClimbForward: Uint16Array
  edgeClimbBackward: Uint16Array
  /** Half per cents, rounded up; 255 is 127.5 % or more. */
  edgeSteepest: Uint8Array
  edgeKind: Uint8Array
  edgeRank: Uint8Array
  edgeFlags: Uint8Array
  /** 0 everywhere but on stairs and escalators. */
  edgeSteps: Uint16Array
  /** Index in {@link GraphHeader.names}; 0 is no name. */
  edgeName: Uint16Array
  /** Edge e's bends are `shapes` from `shapeStart[e]` to `shapeStart[e + 1]`. */
  shapeStart: Uint32Array
  /** Bends between the ends: zigzag varints of Δlat, Δlng in millionths of a degree, starting at the from node. */
  shapes: Uint8Array
}

export interface GraphHeader {
  bbox: Bbox
  note: SourceNote
  profiles: Profiles
  /** False: built without a height model, so that slopes are not in the times. */
  hasHeights: boolean
  names: readonly string[]
}

/** Seconds (or metres) an edge costs in each direction; Infinity where it is closed. */
export interface Costs {
  forward: Float32Array
  backward: Float32Array
}

/** The shortest ways from one place, or to it. The next search on the same graph reuses its arrays. */
export interface Tree {
  /** By node; Infinity for nodes that the search did not reach. */
  cost: Float64Array
  /** The arc by which the search reached a node; -1 and -2 at the to and the from node of the start's edge. */
  arrivedBy: Int32Array
  /** The nodes that the search reached: the first `touchedCount` entries. */
  touched: Uint32Array
  touchedCount: number
  isWanted: Uint8Array
  queue: FlatQueue
}

/**
 * A network ready for questions: the tables and what `openGraph` derives from them.
 * Questions are synchronous and share the two trees: each is answered in full before the next begins.
 */
export interface WalkGraph {
  header: GraphHeader
  tables: GraphTables
  nodeCount: number
  edgeCount: number
  plane: Plane
  /** Arcs leaving node n are `arcs` from `arcStart[n]` to `arcStart[n + 1]`: edge · 2, + 1 when walked backward. */
  arcStart: Uint32Array
  arcs: Uint32Array
  /** Points of edge e with both its ends, metres on the plane, from `pointStart[e]` to `pointStart[e + 1]`. */
  pointStart: Uint32Array
  pointX: Float32Array
  pointY: Float32Array
  /** Boxes of all edges on the plane. */
  index: Flatbush
  costs: Readonly<Record<ProfileName, Costs>>
  there: Tree
  back: Tree
}

/** The file is not a usable graph. The message is a whole sentence. */
export class GraphError extends Error {
  override name = 'GraphError'
}

/** The network cannot become a graph. The message is a whole sentence. */
export class BuildError extends Error {
  override name = 'BuildError'

  /** @param linkIndex index of the hand-added link at fault, if any */
  constructor(
    message: string,
    readonly linkIndex: number | null = null,
  ) {
    super(message)
  }
}
