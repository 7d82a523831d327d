import { checksumOf, type Counts, FIXED_BYTES, FORMAT_VERSION, MAGIC, padded, tablesInOrder } from './format'
import type { WalkGraph } from '../graph'

/** The bytes of a `.walk` file. The same graph always gives the same bytes. */
export const encodeGraph = ({ header, tables, nodeCount, edgeCount }: WalkGraph): Uint8Array => {
  const counts: Counts = { nodes: nodeCount, edges: edgeCount, shapeBytes: tables.shapes.length }
  const headerBytes = new TextEncoder().encode(JSON.stringify({ ...header, counts }))
  const parts = tablesInOrder(tables, counts)
  const start = padded(FIXED_BYTES + headerBytes.length)
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + padded(byteLength), start))

  const view = new DataView(bytes.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, FORMAT_VERSION, true)
  view.setUint32(8, headerBytes.length, true)
  bytes.set(headerBytes, FIXED_BYTES)
  let offset = start
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset)
    offset += padded(byteLength)
  }
  view.setUint32(12, checksumOf(bytes.buffer, 0, bytes.length), true)
  return bytes
}
