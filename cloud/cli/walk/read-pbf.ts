import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TransformCallback } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { OSMTransform } from 'osm-pbf-parser-node'
import { type Bbox, isInside } from '../../../src/domain/walk/place'
import type { SourceNode, SourceWay } from '../../../src/domain/walk/build/source'
import { classifyWay } from '../../../src/domain/walk/build/tags'
import { InputError } from '../input-error'
import { unreadable } from '../named-file'

/** What the parser emits: the file's header first, then nodes, ways and relations. */
interface Item {
  type?: 'node' | 'way' | 'relation'
  id: number
  lat: number
  lon: number
  refs: number[]
  tags?: Record<string, string>
  info?: { timestamp?: number }
  /** From the header, in seconds; 0 when not given. */
  osmosis_replication_timestamp?: number
  /** From the header, in billionths of a degree. */
  bbox?: { left: number; bottom: number; right: number; top: number } | null
}

/** The walkable part of an extract. */
export interface Extract {
  nodes: SourceNode[]
  ways: SourceWay[]
  /**
   * The day of the data, `2026-10-01`: the header's, otherwise that of the newest object; null when neither is known.
   */
  dataDate: string | null
}

type OnBytes = (bytes: number) => void

const NODE_TAGS = ['highway', 'barrier', 'access', 'foot', 'wheelchair']
const HEADER_LENGTH_MAX = 64 * 1024
const CHUNK_BYTES = 1024 * 1024

/** The parser throws outside its stream; this turns it into an error of the stream. */
class SafeTransform extends OSMTransform {
  override _transform(chunk: Buffer, encoding: BufferEncoding, done: TransformCallback): void {
    try {
      super._transform(chunk, encoding, done)
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)))
    }
  }

  override _flush(done: TransformCallback): void {
    try {
      super._flush(done)
    } catch {
      done(new Error('cut off'))
    }
  }
}

const readFirst = async (path: string, bytes: number) => {
  const file = await open(path)
  try {
    return await file.read(Buffer.alloc(bytes), 0, bytes, 0)
  } finally {
    await file.close()
  }
}

/** A wrong file would be read to its end as one huge header. */
const checkBeginning = async (path: string): Promise<void> => {
  const name = basename(path)
  const { buffer, bytesRead } = await readFirst(path, 64).catch((error: unknown) => {
    throw unreadable(path, error)
  })
  if (bytesRead === 0) throw new InputError([`${name}：文件是空的。`])
  const isPbf = bytesRead > 16 && buffer.readUInt32BE(0) <= HEADER_LENGTH_MAX && buffer.includes('OSMHeader')
  if (!isPbf) throw new InputError([`${name}：这不是 .osm.pbf 文件。`])
}

const readItems = async (
  path: string,
  options: ConstructorParameters<typeof OSMTransform>[0],
  take: (item: Item) => void,
  onBytes: OnBytes,
): Promise<void> => {
  const source = createReadStream(path, { highWaterMark: CHUNK_BYTES })
  source.on('data', (chunk) => onBytes(chunk.length))
  try {
    await pipeline(source, new SafeTransform(options), async (batches: AsyncIterable<Item[]>) => {
      for await (const batch of batches) batch.forEach(take)
    })
  } catch (error) {
    const why =
      error instanceof Error && error.message === 'cut off' ? '文件不完整，在中间断掉了' : '文件坏了，读不下去'
    throw new InputError([`${basename(path)}：${why}，请重新下载。`])
  }
}

/** Uses the area in the header, if given, for the message about a bbox elsewhere. */
const checkOverlap = (header: Item | undefined, asked: Bbox | undefined, name: string): void => {
  if (!header?.bbox || !asked) return
  const { left, bottom, right, top } = header.bbox
  const isApart = (low: number, high: number, start: number, end: number) => high <= start / 1e9 || low >= end / 1e9
  if (!isApart(asked.west, asked.east, left, right) && !isApart(asked.south, asked.north, bottom, top)) return
  const covered = [left, bottom, right, top].map((one) => one / 1e9).join(',')
  throw new InputError([`${name}：范围在数据之外，数据覆盖 ${covered}（西,南,东,北）。`])
}

const dayOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/** Only for extracts whose header has no date: the date of the newest object. */
const newestDay = async (path: string): Promise<string | null> => {
  let newest = 0
  await readItems(
    path,
    { withTags: false, withInfo: true },
    ({ info }) => (newest = Math.max(newest, info?.timestamp ?? 0)),
    () => {},
  )
  return newest > 0 ? dayOf(newest) : null
}

/**
 * Reads an OpenStreetMap extract in two passes, so that only the nodes of walkable ways are kept.
 * @param onProgress from 0 to 1
 * @throws InputError for a file that is no extract, or is broken or cut off
 */
export const readPbf = async (
  path: string,
  bbox?: Bbox,
  onProgress: (share: number) => void = () => {},
): Promise<Extract> => {
  await checkBeginning(path)
  const totalBytes = statSync(path).size * 2
  let readBytes = 0
  const onBytes = (bytes: number) => onProgress(Math.min(1, (readBytes += bytes) / totalBytes))

  const ways: SourceWay[] = []
  const needed = new Set<number>()
  const found: { header?: Item } = {}
  const takeWay = (item: Item) => {
    const { type, id, refs, tags = {} } = item
    if (type === undefined) found.header = item
    if (type !== 'way' || classifyWay(tags) === null) return
    ways.push({ id, refs, tags })
    for (const ref of refs) needed.add(ref)
  }
  await readItems(path, { withTags: { node: false, way: true, relation: false } }, takeWay, onBytes)
  checkOverlap(found.header, bbox, basename(path))

  const nodes: SourceNode[] = []
  const takeNode = ({ type, id, lat, lon: lng, tags }: Item) => {
    if (type !== 'node' || !needed.has(id) || (bbox && !isInside(bbox, { lat, lng }))) return
    nodes.push(tags ? { id, lat, lng, tags } : { id, lat, lng })
  }
  await readItems(path, { withTags: { node: NODE_TAGS, way: false, relation: false } }, takeNode, onBytes)
  const seconds = found.header?.osmosis_replication_timestamp ?? 0
  return { nodes, ways, dataDate: seconds > 0 ? dayOf(seconds * 1000) : await newestDay(path) }
}
