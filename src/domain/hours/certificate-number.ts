import { asciiPart } from '../text'

/** `YJ-2026-7K3M-0912`: digits and letters without I, L, O and U, the same alphabet as on invites. */
export const certificateNumberPattern = /^YJ-20\d\d-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/

/** Crockford's alphabet of base 32. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const RADIX = ALPHABET.length
/** Characters of a number that are random: 2³⁵ possibilities, so nobody finds certificates by guessing. */
const RANDOM_LENGTH = 7

/** `YJ-2026-` and what the two groups hold. */
const COMPACT = /^(?:YJ)?(20\d\d)([0-9A-HJKMNP-TV-Z]{8})$/

/**
 * The check character after some characters: ISO/IEC 7064, hybrid system MOD 33,32. It notices every single wrong
 * character and nearly every swap of two neighbours.
 */
const checkCharacter = (body: string): string => {
  let product = RADIX
  for (const sign of body) {
    const sum = (product + ALPHABET.indexOf(sign)) % RADIX || RADIX
    product = (2 * sum) % (RADIX + 1)
  }
  return ALPHABET[(RADIX + 1 - product) % RADIX] ?? ''
}

const written = (year: string, eight: string): string =>
  `YJ-${year}-${asciiPart(eight, 0, 4)}-${asciiPart(eight, 4, 8)}`

/**
 * A new certificate's number. Letters of an id are of the same alphabet.
 * @param year of the issue, in Shanghai
 * @param random16 sixteen random characters as in ids
 */
export const makeCertificateNumber = (year: string, random16: string): string => {
  const random = asciiPart(random16, 0, RANDOM_LENGTH).toUpperCase()
  return written(year, `${random}${checkCharacter(`${year}${random}`)}`)
}

/**
 * Reads a number as people type it: small letters, without hyphens, with spaces, full-width, without `YJ`; O, I and L
 * are read as 0 and 1, which they look like.
 * @returns null where a character is wrong or missing
 */
export const readCertificateNumber = (text: string): string | null => {
  const compact = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  const [, year = '', eight = ''] = COMPACT.exec(compact) ?? []
  const isWhole =
    eight !== '' && checkCharacter(`${year}${asciiPart(eight, 0, RANDOM_LENGTH)}`) === asciiPart(eight, RANDOM_LENGTH)
  return isWhole ? written(year, eight) : null
}
