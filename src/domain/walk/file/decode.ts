import {
  bytesOfTables,
  checksumOf,
  type Counts,
  FIXED_BYTES,
  FORMAT_VERSION,
  MAGIC,
  padded,
  readTables,
} from './format'
import { GraphError, type GraphHeader, type WalkGraph } from '../graph'
import { noteProblem } from '../note'
import { openGraph } from '../way/open'

const TRUNCATED = '路网文件不完整：比它自己写的长度短，请重新复制或重新生成。'
const DAMAGED = '路网文件坏了：内容和校验和对不上，请重新复制或重新生成。'

type StoredHeader = GraphHeader & { counts: Counts }

/** What `encodeGraph` of the same format version wrote, if the checksum is right; before that, anything. */
const readHeader = (bytes: Uint8Array): StoredHeader | null => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as StoredHeader | null
  } catch {
    return null
  }
}

const isWhole = (count: unknown): boolean => Number.isInteger(count) && Number(count) >= 0

/** Typed arrays must start at a multiple of four; a slice of a larger buffer may not. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice())

/**
 * Opens the bytes of a `.walk` file. The graph keeps looking into them: leave them unchanged.
 * @throws GraphError, its message a sentence: not a graph, another version, cut off, damaged, nobody's
 */
export const decodeGraph = (file: Uint8Array): WalkGraph => {
  const bytes = aligned(file)
  if (bytes.length === 0) throw new GraphError('路网文件是空的。')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 4 || view.getUint32(0, true) !== MAGIC) throw new GraphError('这不是步行路网文件。')
  if (bytes.length < FIXED_BYTES) throw new GraphError(TRUNCATED)
  const version = view.getUint32(4, true)
  if (version !== FORMAT_VERSION) {
    throw new GraphError(
      `路网文件是第 ${version} 版格式，本程序只读第 ${FORMAT_VERSION} 版，请用 walk build 重新生成。`,
    )
  }
  const headerEnd = FIXED_BYTES + view.getUint32(8, true)
  if (bytes.length < headerEnd) throw new GraphError(TRUNCATED)

  const stored = readHeader(bytes.subarray(FIXED_BYTES, headerEnd))
  const counts = stored?.counts
  if (!stored || !counts || ![counts.nodes, counts.edges, counts.shapeBytes].every(isWhole))
    throw new GraphError(DAMAGED)
  const start = padded(headerEnd)
  const length = start + bytesOfTables(counts)
  if (bytes.length < length) throw new GraphError(TRUNCATED)
  if (checksumOf(bytes.buffer, bytes.byteOffset, length) !== view.getUint32(12, true)) throw new GraphError(DAMAGED)

  const { counts: _, ...header } = stored
  const wrong = noteProblem(header.note)
  if (wrong !== null) throw new GraphError(`路网文件里${wrong}，请用 walk build 重新生成。`)
  return openGraph(header, readTables(bytes.buffer, bytes.byteOffset + start, counts))
}
