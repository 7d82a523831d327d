import sharp from 'sharp'
import { crc32, deflateSync } from 'node:zlib'

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const out = Buffer.alloc(body.length + 8)
  out.writeUInt32BE(data.length, 0)
  body.copy(out, 4)
  out.writeUInt32BE(crc32(body) >>> 0, body.length + 4)
  return out
}

/** A PNG of many pixels that is small as a file: one shade of grey, compressed. */
export const bombOf = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8) // bits per pixel
  const pixels = deflateSync(Buffer.alloc((width + 1) * height))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

/** Noise, which does not compress: red above, blue below. */
const painted = (width: number, height: number) => {
  const pixels = Buffer.alloc(width * height * 3)
  for (let at = 0; at < pixels.length; at += 3) {
    const isAbove = at < pixels.length / 2
    pixels[at + (isAbove ? 0 : 2)] = 200 + ((at * 7_919) % 56)
  }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** A photo as a phone takes it: with location and camera data, and stored rotated. */
export const phonePhoto = (width = 300, height = 200): Promise<Buffer> =>
  painted(width, height)
    .withExif({
      IFD0: { Make: 'Phone', Model: 'One', Artist: 'Lin' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '29/1 33/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '106/1 33/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()

export const pictureOf = (format: 'png' | 'webp' | 'gif' | 'avif', width = 60, height = 40): Promise<Buffer> =>
  painted(width, height).toFormat(format).toBuffer()

export const plainPhoto = (width = 60, height = 40): Promise<Buffer> => painted(width, height).jpeg().toBuffer()

export const SVG_WITH_SCRIPT = Buffer.from(
  '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
)
export const HTML = Buffer.from('<!doctype html><html><script>alert(1)</script></html>')
