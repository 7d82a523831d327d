import { bytesOfTables, type Counts, FIXED_BYTES, FORMAT_VERSION, MAGIC, padded, readTables } from './format'
import { GraphError, type GraphHeader, type GraphTables, type WalkGraph } from './graph'
import { openGraph } from './open'

const TRUNCATED = '路网文件不完整：比它自己写的长度短，请重新复制或重新生成。'
const DAMAGED = '路网文件坏了：里面的表互相对不上。'

type StoredHeader = GraphHeader & { counts: Counts }

const readHeader = (bytes: Uint8Array): StoredHeader => {
  try {
    // Written by encodeGraph of the same format version; the counts are checked against the file's length.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as StoredHeader
  } catch {
    throw new GraphError('路网文件坏了：读不出文件头。')
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
  if (bytes.length === 0) throw new GraphError('路网文件是空的。')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC) throw new GraphError('这不是步行路网文件。')
  if (bytes.length < FIXED_BYTES) throw new GraphError(TRUNCATED)
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION) {
    throw new GraphError(`路网文件是第 ${version} 版格式，本程序只读第 ${FORMAT_VERSION} 版，请用 walk build 重新生成。`)
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
