import { normalInviteCode } from '../people/invite'
import { type CodeReading, readPosterCode } from './poster-code'

/** What a scanned or typed text turned out to be. */
export type Scan =
  | CodeReading
  /** The sign at a room's entrance in its first form, `YJ:` and the room's own code. */
  | { kind: 'door'; code: string }
  /** A shift's screen: the six digits of this minute, and the code of the address that they came with, if any. */
  | { kind: 'shift'; code: string | null; digits: string }
  /** A certificate of volunteer hours. */
  | { kind: 'certificate'; number: string }
  /** The card that invites the other side to a mediation. */
  | { kind: 'card'; code: string }
  /** An invitation to a role. */
  | { kind: 'invitation'; code: string }
  /** Ten letters typed without anything around them: an invitation or a card. */
  | { kind: 'oneTimeCode'; code: string }
  /** A page of this mini-program. */
  | { kind: 'page'; path: string }
  /** A correct code of an address that belongs to another installation. */
  | { kind: 'otherDistrict' }
  /** Something else: a shop's address, a payment code, words. */
  | { kind: 'foreign' }
  | { kind: 'nothing' }

interface Settings {
  /** Hosts whose `/s/<code>` are ours, in lower case. Without any, an address is judged by its path alone. */
  hosts: readonly string[]
}

/** Far longer than any code of ours; a QR code holds up to 4,296 characters. */
const TEXT_MAX = 2_048
/** Encoded by the printer of a link, once more by the scanner, once more by the page's address. */
const DECODINGS_MAX = 3

const ADDRESS = /^([a-z][a-z\d+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i
const PAGE = /^\/?((?:pages|packages)(?:\/[a-z\d-]+)+)(?:\.html)?(?:\?(.*))?$/i
/** Also alone, without a host: our own server says so of a path that it was asked for. */
const POSTER_PATH = /^\/s\/([^/]*)\/?$/i
const CERTIFICATE_PATH = /^\/verify\/([a-z\d-]{4,40})\/?$/i
const DOOR = /^yj:([a-z\d]{4,20})$/
const SHIFT = /^yjs:([a-z\d]*?)[:.]?(\d{6})$/
const BARE_DOOR = /^[\da-hjkmnp-tv-z]{8}$/
const DIGITS = /^\d{6}$/
/** Spaces, and signs that take no room but that copying brings along. */
const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff]/g

const decoded = (text: string): string => {
  let [before, after] = ['', text]
  for (let times = 0; times < DECODINGS_MAX && before !== after && after.includes('%'); times += 1) {
    before = after
    try {
      after = decodeURIComponent(before)
    } catch {
      return before
    }
  }
  return after
}

const parametersOf = (query = ''): ReadonlyMap<string, string> =>
  new Map(
    query.split('&').flatMap((pair) => {
      const [name = '', ...value] = pair.split('=')
      return name === '' ? [] : [[name.toLowerCase(), value.join('=')] as const]
    }),
  )

const posterOrShift = (written: string, digits: string | undefined): Scan => {
  const reading = readPosterCode(written.toLowerCase().replace(/-/g, ''))
  const isShift = reading.kind === 'poster' && digits !== undefined && DIGITS.test(digits)
  return isShift ? { kind: 'shift', code: reading.code, digits } : reading
}

/** What stands behind `/s/`: a poster's code, a shift's with its digits, or a first door sign's. */
const readWritten = (written: string, digits: string | undefined): Scan => {
  const door = DOOR.exec(written.toLowerCase())?.[1]
  return door === undefined ? posterOrShift(written, digits) : { kind: 'door', code: door }
}

const readAddress = (
  scheme: string,
  host: string,
  path: string,
  query: string | undefined,
  hosts: Settings['hosts'],
) => {
  const name = host.toLowerCase()
  const isOurs = hosts.length === 0 || hosts.includes(name)
  if (!/^https?$/i.test(scheme)) return { kind: 'foreign' } as const
  const code = POSTER_PATH.exec(path)?.[1]
  if (code !== undefined) {
    const scan = readWritten(code, parametersOf(query).get('d'))
    if (isOurs) return scan
    return scan.kind === 'misread' ? ({ kind: 'foreign' } as const) : ({ kind: 'otherDistrict' } as const)
  }
  const number = CERTIFICATE_PATH.exec(path)?.[1]
  if (isOurs && number !== undefined) return { kind: 'certificate', number } as const
  return { kind: 'foreign' } as const
}

const readPage = (path: string, query: string | undefined, settings: Settings): Scan => {
  const parameters = parametersOf(query)
  const carried = parameters.get('q') ?? parameters.get('scene')
  const code = parameters.get('code')
  const card = parameters.get('card')
  if (path.startsWith('pages/scan/') && carried !== undefined && carried !== '') return readPlain(carried, settings)
  if (path.startsWith('packages/complaints/card/') && card) return { kind: 'card', code: card }
  if (path.startsWith('packages/me/code/') && code) return { kind: 'invitation', code }
  if (path.startsWith('packages/rooms/check-in/') && code) return { kind: 'door', code: code.toLowerCase() }
  return { kind: 'page', path: query === undefined || query === '' ? path : `${path}?${query}` }
}

const readBare = (text: string): Scan => {
  const lower = text.toLowerCase()
  const door = DOOR.exec(lower)?.[1]
  if (door !== undefined) return { kind: 'door', code: door }
  const shift = SHIFT.exec(lower)
  if (shift) return { kind: 'shift', code: shift[1] || null, digits: shift[2] ?? '' }
  const letters = lower.replace(/[\p{Pd}.·]/gu, '')
  if (DIGITS.test(letters)) return { kind: 'shift', code: null, digits: letters }
  const oneTime = normalInviteCode(letters)
  if (oneTime !== null) return { kind: 'oneTimeCode', code: oneTime }
  if (BARE_DOOR.test(letters)) return { kind: 'door', code: letters }
  if (/^[a-z\d]{6,16}$/.test(letters)) return readPosterCode(letters)
  return { kind: 'foreign' }
}

const readPlain = (text: string, settings: Settings): Scan => {
  const path = POSTER_PATH.exec(text)?.[1]
  if (path !== undefined) return readWritten(path, undefined)
  const address = ADDRESS.exec(text)
  if (address) return readAddress(address[1] ?? '', address[2] ?? '', address[3] ?? '', address[4], settings.hosts)
  const page = PAGE.exec(text)
  if (page) return readPage((page[1] ?? '').toLowerCase(), page[2], settings)
  return readBare(text)
}

/**
 * Reads whatever a scanner, a link or a keyboard hands over: WeChat's `q` and `scene`, the `result` and `path` of
 * `scanCode`, or typed text in any width and case. Never throws.
 */
export const readScan = (given: string, settings: Settings): Scan => {
  if (given.length > TEXT_MAX) return { kind: 'foreign' }
  const text = decoded(given).normalize('NFKC').replace(INVISIBLE, '')
  return text === '' ? { kind: 'nothing' } : readPlain(text, settings)
}
