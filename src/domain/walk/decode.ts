import { bytesOfTables, type Counts, FIXED_BYTES, FORMAT_VERSION, MAGIC, padded, readTables } from './format'
import { GraphError, type GraphHeader, type GraphTables, type WalkGraph } from './graph'
import { openGraph } from './open'

const TRUNCATED = 'The graph file is cut off: it is shorter than its header says.'
const DAMAGED = 'The graph file is damaged: its tables contradict each other.'

type StoredHeader = GraphHeader & { counts: Counts }

const readHeader = (bytes: Uint8Array): StoredHeader => {
  try {
    // Written by encodeGraph of the same format version; the counts are checked against the file's length.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as StoredHeader
  } catch {
    throw new GraphError('The graph file is damaged: its header cannot be read.')
  }
}

const isWhole = (count: unknown): boolean => Number.isInteger(count) && Number(count) >= 0

/** Numbers that point nowhere would only show later, as wrong walks. */
const checkTables = ({ edgeFrom, edgeTo, shapeStart }: GraphTables, { nodes, shapeBytes }: Counts): void => {
  const isNode = (node: number) => node < nodes
  let isInOrder = shapeStart[0] === 0 && shapeStart[shapeStart.length - 1] === shapeBytes
  for (let edge = 1; edge < shapeStart.length; edge++) {
    isInOrder &&= (shapeStart[edge] ?? 0) >= (shapeStart[edge - 1] ?? 0)
  }
  if (!isInOrder || !edgeFrom.every(isNode) || !edgeTo.every(isNode)) throw new GraphError(DAMAGED)
}

/** Typed arrays must start at a multiple of four; a slice of a larger buffer may not. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice())

/**
 * Opens the bytes of a `.walk` file. The graph keeps looking into them: leave them unchanged.
 * @throws GraphError, its message a sentence: not a graph, another version, cut off, damaged
 */
export const decodeGraph = (file: Uint8Array): WalkGraph => {
  const bytes = aligned(file)
  if (bytes.length === 0) throw new GraphError('The graph file is empty.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC) throw new GraphError('This file is not a walking graph.')
  if (bytes.length < FIXED_BYTES) throw new GraphError(TRUNCATED)
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION) {
    throw new GraphError(
      `The graph has format version ${version}, this program reads version ${FORMAT_VERSION}: build it again.`,
    )
  }
  const headerEnd = FIXED_BYTES + view.getUint32(8, true)
  if (bytes.length < headerEnd) throw new GraphError(TRUNCATED)

  const { counts, ...header } = readHeader(bytes.subarray(FIXED_BYTES, headerEnd))
  if (![counts?.nodes, counts?.edges, counts?.shapeBytes].every(isWhole)) throw new GraphError(DAMAGED)
  const start = padded(headerEnd)
  if (bytes.length < start + bytesOfTables(counts)) throw new GraphError(TRUNCATED)
  const tables = readTables(bytes.buffer, bytes.byteOffset + start, counts)
  checkTables(tables, counts)
  return openGraph(header, tables)
}
