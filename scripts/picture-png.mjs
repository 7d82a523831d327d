import { deflateSync } from 'node:zlib'
import { chunk } from './palette-png.mjs'

const COLOURS_MAX = 256
/** Colours with equal six highest bits per channel look the same; the most frequent one stands for all of them. */
const bucketOf = (r, g, b) => ((r >> 2) << 12) | ((g >> 2) << 6) | (b >> 2)

/**
 * @param {Uint8Array} rgba opaque, 4 bytes a pixel
 * @returns {Buffer} an indexed PNG of at most 256 colours: a third of the size of a full-colour PNG, and flat areas
 * keep their colour
 */
export const picturePng = (rgba, width, height) => {
  const { palette, indexOf } = palettize(rgba)
  const raw = Buffer.alloc(height * (width + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = 4 * (y * width + x)
      raw[y * (width + 1) + 1 + x] = indexOf.get(bucketOf(rgba[at], rgba[at + 1], rgba[at + 2]))
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(raw, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const palettize = (rgba) => {
  const buckets = new Map()
  for (let at = 0; at < rgba.length; at += 4) {
    const [r, g, b] = [rgba[at], rgba[at + 1], rgba[at + 2]]
    const bucket = bucketOf(r, g, b)
    const held = buckets.get(bucket) ?? new Map()
    const exact = (r << 16) | (g << 8) | b
    buckets.set(bucket, held.set(exact, (held.get(exact) ?? 0) + 1))
  }
  const sorted = [...buckets]
    .map(([bucket, exacts]) => {
      const [[exact]] = [...exacts].sort((one, other) => other[1] - one[1])
      const count = [...exacts.values()].reduce((sum, times) => sum + times, 0)
      return { bucket, count, colour: [exact >> 16, (exact >> 8) & 255, exact & 255] }
    })
    .sort((one, other) => other.count - one.count)
  const palette = sorted.slice(0, COLOURS_MAX).map(({ colour }) => colour)
  const far = (one, other) => one.reduce((sum, part, index) => sum + (part - other[index]) ** 2, 0)
  const nearest = (colour) =>
    palette.reduce((best, other, index) => (far(colour, other) < far(colour, palette[best]) ? index : best), 0)
  return { palette, indexOf: new Map(sorted.map(({ bucket, colour }) => [bucket, nearest(colour)])) }
}
