import { crc32, deflateSync } from 'node:zlib'

/** Eight colours with their blends are enough for a mark; the file is a fifth of the size of a full-colour PNG. */
const most = 8

/**
 * @param {Uint8Array} rgba straight alpha, 4 bytes a pixel
 * @returns {Buffer} an indexed PNG of at most 8 colours
 */
export const palettePng = (rgba, width, height) => {
  const { palette, indexOf } = palettize(rgba)
  const rowBytes = Math.ceil(width / 2)
  const raw = Buffer.alloc(height * (rowBytes + 1))
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const index = indexOf[y * width + x]
      raw[y * (rowBytes + 1) + 1 + (x >> 1)] |= x % 2 ? index : index << 4
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([4, 3, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(([r, g, b]) => [r, g, b]))),
    chunk('tRNS', Buffer.from(palette.map(([, , , a]) => a))),
    chunk('IDAT', deflateSync(raw, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** One chunk of a PNG file. */
export const chunk = (type, data) => {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)) >>> 0, data.length + 8)
  return out
}

/**
 * k-means, starting from the most frequent colours; colours are weighted by alpha, so that all transparent pixels are
 * equal.
 */
const palettize = (rgba) => {
  const pixels = []
  for (let at = 0; at < rgba.length; at += 4) {
    const alpha = rgba[at + 3]
    pixels.push(alpha === 0 ? [0, 0, 0, 0] : [rgba[at], rgba[at + 1], rgba[at + 2], alpha])
  }
  const counts = new Map()
  for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1)
  const colours = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => ({ at: key.split(',').map(Number), count }))
  let palette = colours.slice(0, most).map(({ at }) => at)
  const nearest = (pixel) => {
    let [best, least] = [0, Infinity]
    palette.forEach((colour, index) => {
      const far = distance(pixel, colour)
      if (far < least) [best, least] = [index, far]
    })
    return best
  }
  for (let round = 0; round < 12; round++) {
    const sums = palette.map(() => [0, 0, 0, 0, 0])
    for (const { at, count } of colours) {
      const sum = sums[nearest(at)]
      at.forEach((value, part) => (sum[part] += value * count))
      sum[4] += count
    }
    palette = palette.map((colour, index) =>
      sums[index][4] === 0 ? colour : sums[index].slice(0, 4).map((sum) => Math.round(sum / sums[index][4])),
    )
  }
  return { palette, indexOf: pixels.map(nearest) }
}

const distance = (one, other) => {
  const [weight, alpha] = [Math.min(one[3], other[3]) / 255, one[3] - other[3]]
  return weight * [0, 1, 2].reduce((sum, part) => sum + (one[part] - other[part]) ** 2, 0) + 2 * alpha ** 2
}
