import type { GraphTables } from '../graph'

/**
 * The file of a graph: magic, format version, length of the header and checksum (each four bytes), the header as JSON
 * in UTF-8, then the tables, each starting at a multiple of four bytes. Numbers are little-endian, as on every machine
 * this runs on.
 */
export const MAGIC = 0x4b4c4157 // "WALK"
export const FORMAT_VERSION = 1
export const FIXED_BYTES = 16

/** FNV-1a over whole words of everything behind the fixed bytes. @param start byte offset of the file, a multiple of four */
export const checksumOf = (buffer: ArrayBufferLike, start: number, length: number): number => {
  const words = new Uint32Array(buffer, start + FIXED_BYTES, (length - FIXED_BYTES) >> 2)
  let sum = 0x811c9dc5
  for (let index = 0; index < words.length; index++) sum = Math.imul(sum ^ (words[index] ?? 0), 0x01000193)
  return sum >>> 0
}

/** Entries of the tables. */
export interface Counts {
  nodes: number
  edges: number
  shapeBytes: number
}

type TypedArray = Int32Array | Uint32Array | Float32Array | Uint16Array | Uint8Array

interface TypedArrayMaker<A> {
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): A
  readonly BYTES_PER_ELEMENT: number
}

export const padded = (bytes: number): number => Math.ceil(bytes / 4) * 4

/** Node numbers take two bytes where that is enough. */
const isNarrow = ({ nodes }: Counts): boolean => nodes <= 65_536

/** The tables as they lie in the file, one after the other. */
export const tablesInOrder = (tables: GraphTables, counts: Counts): TypedArray[] => {
  const nodeNumbers = (numbers: Uint32Array) => (isNarrow(counts) ? Uint16Array.from(numbers) : numbers)
  return [
    tables.nodeLat,
    tables.nodeLng,
    nodeNumbers(tables.edgeFrom),
    nodeNumbers(tables.edgeTo),
    tables.edgeMeters,
    tables.edgeSlowForward,
    tables.edgeSlowBackward,
    tables.edgeClimbForward,
    tables.edgeClimbBackward,
    tables.edgeSteepest,
    tables.edgeKind,
    tables.edgeRank,
    tables.edgeFlags,
    tables.edgeSteps,
    tables.edgeName,
    tables.shapeStart,
    tables.shapes,
  ]
}

/** Bytes of all tables together. */
export const bytesOfTables = ({ nodes, edges, shapeBytes }: Counts): number => {
  const narrow = isNarrow({ nodes, edges, shapeBytes }) ? 2 : 4
  const perNode = [4, 4].map((bytes) => padded(bytes * nodes))
  const perEdge = [narrow, narrow, 4, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2].map((bytes) => padded(bytes * edges))
  return [...perNode, ...perEdge, 4 * (edges + 1), padded(shapeBytes)].reduce((sum, bytes) => sum + bytes, 0)
}

/**
 * Views into the file, in the order of {@link tablesInOrder}; nothing is copied but narrow node numbers.
 * @param start byte offset of the first table, a multiple of four
 */
export const readTables = (buffer: ArrayBufferLike, start: number, counts: Counts): GraphTables => {
  const { nodes, edges, shapeBytes } = counts
  let offset = start
  const next = <A>(type: TypedArrayMaker<A>, length: number): A => {
    const table = new type(buffer, offset, length)
    offset += padded(length * type.BYTES_PER_ELEMENT)
    return table
  }
  const nodeNumbers = () => (isNarrow(counts) ? Uint32Array.from(next(Uint16Array, edges)) : next(Uint32Array, edges))
  return {
    nodeLat: next(Int32Array, nodes),
    nodeLng: next(Int32Array, nodes),
    edgeFrom: nodeNumbers(),
    edgeTo: nodeNumbers(),
    edgeMeters: next(Float32Array, edges),
    edgeSlowForward: next(Uint16Array, edges),
    edgeSlowBackward: next(Uint16Array, edges),
    edgeClimbForward: next(Uint16Array, edges),
    edgeClimbBackward: next(Uint16Array, edges),
    edgeSteepest: next(Uint8Array, edges),
    edgeKind: next(Uint8Array, edges),
    edgeRank: next(Uint8Array, edges),
    edgeFlags: next(Uint8Array, edges),
    edgeSteps: next(Uint16Array, edges),
    edgeName: next(Uint16Array, edges),
    shapeStart: next(Uint32Array, edges + 1),
    shapes: next(Uint8Array, shapeBytes),
  }
}
