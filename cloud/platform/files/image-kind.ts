import { asciiPart } from '../../../src/domain/text'

/** The kinds of picture a phone makes, under sharp's names. */
export type ImageKind = 'jpeg' | 'png' | 'webp' | 'heif'

const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1'])

/** The kind of picture by the leading bytes, whatever name or type came with them; null for everything else. */
export const kindOf = (bytes: Uint8Array): ImageKind | null => {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (head.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('RIFF') && asciiPart(head, 8, 12) === 'WEBP') return 'webp'
  if (asciiPart(head, 4, 8) === 'ftyp' && HEIC_BRANDS.has(asciiPart(head, 8, 12))) return 'heif'
  return null
}
