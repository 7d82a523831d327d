import { deflateSync, inflateSync } from 'node:zlib'

/** A protocol buffer field: all of its bytes, and the content of a length-delimited field. */
interface Field {
  number: number
  bytes: Buffer
  content: Buffer
}

const readVarint = (bytes: Buffer, at: number): { value: number; end: number } => {
  let [value, scale, end] = [0, 1, at]
  for (;;) {
    const byte = bytes.readUInt8(end++)
    value += (byte & 127) * scale
    if (byte < 128) return { value, end }
    scale *= 128
  }
}

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest = Math.floor(rest / 128)
  }
  return Buffer.from([...bytes, rest])
}

/** Supports the two wire types an extract uses: 0 varint, 2 length-delimited. */
const fieldsOf = (bytes: Buffer): Field[] => {
  const fields: Field[] = []
  let at = 0
  while (at < bytes.length) {
    const start = at
    const tag = readVarint(bytes, at)
    const first = readVarint(bytes, tag.end)
    const isDelimited = (tag.value & 7) === 2
    at = isDelimited ? first.end + first.value : first.end
    const content = isDelimited ? bytes.subarray(first.end, at) : Buffer.alloc(0)
    fields.push({ number: tag.value >> 3, bytes: bytes.subarray(start, at), content })
  }
  return fields
}

const delimited = (number: number, content: Buffer): Buffer =>
  Buffer.concat([varint(number * 8 + 2), varint(content.length), content])

const renamed = (table: Buffer, names: Readonly<Record<string, string>>): Buffer =>
  Buffer.concat(
    fieldsOf(table).map(({ number, content }) => {
      const name = names[content.toString('utf8')]
      return delimited(number, name === undefined ? content : Buffer.from(name))
    }),
  )

const STRING_TABLE = 1
const ZLIB_DATA = 3
const RAW_SIZE = 2

const rewriteBlock = (block: Buffer, names: Readonly<Record<string, string>>): Buffer =>
  Buffer.concat(
    fieldsOf(block).map(({ number, content, bytes }) =>
      number === STRING_TABLE ? delimited(number, renamed(content, names)) : bytes,
    ),
  )

const rewriteBlob = (blob: Buffer, names: Readonly<Record<string, string>>): Buffer => {
  const data = fieldsOf(blob).find(({ number }) => number === ZLIB_DATA)
  if (!data) return blob
  const block = rewriteBlock(inflateSync(data.content), names)
  const rawSize = Buffer.concat([varint(RAW_SIZE * 8), varint(block.length)])
  return Buffer.concat([rawSize, delimited(ZLIB_DATA, deflateSync(block))])
}

/**
 * Replaces whole strings in an OpenStreetMap extract, for example `private` by `no`, so that another engine uses the
 * same network as ours.
 */
export const renameInExtract = (pbf: Buffer, names: Readonly<Record<string, string>>): Buffer => {
  const parts: Buffer[] = []
  let at = 0
  while (at < pbf.length) {
    const headerEnd = at + 4 + pbf.readUInt32BE(at)
    const header = fieldsOf(pbf.subarray(at + 4, headerEnd))
    const type = header.find(({ number }) => number === 1)?.content
    const size = header.find(({ number }) => number === 3)?.bytes
    const blobEnd = headerEnd + (size ? readVarint(size, 1).value : 0)
    const blob = pbf.subarray(headerEnd, blobEnd)
    const isData = type?.toString() === 'OSMData'
    const written = isData ? rewriteBlob(blob, names) : blob
    const newHeader = Buffer.concat([delimited(1, type ?? Buffer.alloc(0)), varint(3 * 8), varint(written.length)])
    const length = Buffer.alloc(4)
    length.writeUInt32BE(newHeader.length)
    parts.push(length, newHeader, written)
    at = blobEnd
  }
  return Buffer.concat(parts)
}
