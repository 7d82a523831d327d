import type { Sharp } from 'sharp'
import { kindOf } from './image-kind'

/** Re-encoded: upright, without location or camera data. */
export interface Photo {
  full: Uint8Array
  thumb: Uint8Array
  width: number
  height: number
}

export type PhotoRefusal = 'file_type' | 'file_broken' | 'file_too_big'

export interface Images {
  /** Makes a photo out of any upload, or says why not. */
  photoOf: (bytes: Uint8Array) => Promise<Photo | PhotoRefusal>
}

const PIXELS_MAX = 40_000_000
const SIDE_MAX = 2_048
const THUMB_SIDE = 480
const SECONDS_MAX = 20
const QUALITY = 82

/** Fits the image into a square without enlarging it; transparency becomes white. */
const within = (image: Sharp, side: number): Promise<{ data: Buffer; info: { width: number; height: number } }> =>
  image
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality: QUALITY })
    .timeout({ seconds: SECONDS_MAX })
    .toBuffer({ resolveWithObject: true })

/**
 * Photos by sharp, which is loaded with the first one. They are turned upright and re-encoded, which drops everything
 * that is not the picture: EXIF, GPS, data behind the end.
 */
export const sharpImages = (): Images => ({
  photoOf: async (bytes) => {
    const kind = kindOf(bytes)
    if (kind === null) return 'file_type'
    const { default: sharp } = await import('sharp')
    sharp.cache(false)
    const open = (from: Uint8Array) => sharp(from, { limitInputPixels: PIXELS_MAX, failOn: 'error' })
    try {
      // Reads the header only; with the pixel limit it would throw an error message instead of giving the size.
      const { width, height, format } = await sharp(bytes, { limitInputPixels: false }).metadata()
      if (format !== kind) return 'file_type'
      if (width * height > PIXELS_MAX) return 'file_too_big'
      const { data: full, info } = await within(open(bytes).autoOrient(), SIDE_MAX)
      const { data: thumb } = await within(open(full), THUMB_SIDE)
      return { full, thumb, width: info.width, height: info.height }
    } catch {
      // libvips has no error codes. A file of a known kind that it cannot open is broken; HEIC comes without a decoder.
      return kind === 'heif' ? 'file_type' : 'file_broken'
    }
  },
})
