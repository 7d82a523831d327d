import { asciiPart } from '../text'
import { DAY_MS, toInstant } from '../time'

/** The number of days an invitation stays valid. */
export const INVITE_DAYS = 7

const LETTERS = /^[0-9A-HJKMNP-TV-Z]{10}$/
const HALF = 5

/**
 * A one-time code in its display form, `7K3QF-XM2RA`: 50 bits, without the letters I, L, O and U, which people misread.
 * @param random16 sixteen random characters of that alphabet
 */
export const inviteCode = (random16: string): string =>
  `${asciiPart(random16, 0, HALF)}-${asciiPart(random16, HALF, 2 * HALF)}`.toUpperCase()

/**
 * Normalises a typed code for comparison. Ignores case, dashes, spaces and full-width letters of a Chinese keyboard;
 * reads O as 0, and I and L as 1.
 * @returns null for anything that is not a code
 */
export const normalInviteCode = (typed: string): string | null => {
  const letters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return LETTERS.test(letters) ? `${asciiPart(letters, 0, HALF)}-${asciiPart(letters, HALF)}` : null
}

/** When an invitation made at this instant runs out. */
export const inviteEnd = (at: string): string => toInstant(Date.parse(at) + INVITE_DAYS * DAY_MS)
