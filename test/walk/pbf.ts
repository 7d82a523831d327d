import { deflateSync } from 'node:zlib'
import type { Bbox } from '../../src/domain/walk/place'
import type { SourceNode, SourceWay } from '../../src/domain/walk/build/source'

const varint = (value: number): Buffer => {
  const bytes: number[] = []
  let rest = value
  while (rest > 127) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  return Buffer.from([...bytes, rest])
}

const zigzag = (value: number): number => (value < 0 ? -value * 2 - 1 : value * 2)
const number = (field: number, value: number): Buffer => Buffer.concat([varint(field * 8), varint(value)])
const message = (field: number, ...content: Buffer[]): Buffer => {
  const bytes = Buffer.concat(content)
  return Buffer.concat([varint(field * 8 + 2), varint(bytes.length), bytes])
}
const text = (field: number, value: string): Buffer => message(field, Buffer.from(value))
const packed = (field: number, values: readonly number[]): Buffer => message(field, ...values.map(varint))
const deltas = (values: readonly number[]): number[] =>
  values.map((value, index) => zigzag(value - (values[index - 1] ?? 0)))

const blob = (type: string, block: Buffer): Buffer => {
  const data = Buffer.concat([number(2, block.length), message(3, deflateSync(block))])
  const header = Buffer.concat([text(1, type), number(3, data.length)])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(header.length)
  return Buffer.concat([length, header, data])
}

interface Contents {
  nodes: SourceNode[]
  ways: SourceWay[]
  /** Seconds since 1970. */
  timestamp?: number
  bbox?: Bbox
}

const nano = (degrees: number): number => zigzag(Math.round(degrees * 1e9))

const headerBlock = ({ timestamp, bbox }: Contents): Buffer =>
  Buffer.concat([
    ...(bbox
      ? [
          message(
            1,
            number(1, nano(bbox.west)),
            number(2, nano(bbox.east)),
            number(3, nano(bbox.north)),
            number(4, nano(bbox.south)),
          ),
        ]
      : []),
    text(4, 'OsmSchema-V0.6'),
    text(4, 'DenseNodes'),
    ...(timestamp === undefined ? [] : [number(32, timestamp)]),
  ])

/** An OpenStreetMap extract in PBF: a header, a block of dense nodes, a block of ways. */
export const writePbf = (contents: Contents): Buffer => {
  const { nodes, ways } = contents
  const strings = ['', ...new Set([...nodes, ...ways].flatMap(({ tags = {} }) => Object.entries(tags).flat()))]
  const index = (word: string) => strings.indexOf(word)
  const table = message(1, ...strings.map((word) => text(1, word)))
  const dense = message(
    2,
    packed(1, deltas(nodes.map(({ id }) => id))),
    packed(8, deltas(nodes.map(({ lat }) => Math.round(lat * 1e7)))),
    packed(9, deltas(nodes.map(({ lng }) => Math.round(lng * 1e7)))),
    packed(
      10,
      nodes.flatMap(({ tags = {} }) => [...Object.entries(tags).flat().map(index), 0]),
    ),
  )
  const wayMessages = ways.map(({ id, refs, tags }) =>
    message(
      3,
      number(1, id),
      packed(2, Object.keys(tags).map(index)),
      packed(3, Object.values(tags).map(index)),
      packed(8, deltas(refs)),
    ),
  )
  return Buffer.concat([
    blob('OSMHeader', headerBlock(contents)),
    blob('OSMData', Buffer.concat([table, message(2, dense)])),
    blob('OSMData', Buffer.concat([table, message(2, ...wayMessages)])),
  ])
}
