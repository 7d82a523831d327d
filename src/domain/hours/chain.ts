import type { ShiftKind } from '../shifts/shift'

export type EntryKind = 'served' | 'correction'

/** One entry of a community's ledger. Instants and days as text; `subject` is a hash that stands for the person. */
export interface LedgerEntry {
  communityId: number
  /** The rank in the ledger, from 1 without gaps. */
  n: number
  kind: EntryKind
  subject: string
  signupId: string
  shiftKind: ShiftKind
  title: string
  /** The point's name on that day. */
  point: string
  day: string
  startsAt: string
  endsAt: string
  checkedOutBy: string | null
  /** Of a correction the difference. */
  minutes: number
  reason: string | null
  writtenAt: string
}

/** An entry in its place: the hash of the entry before, and its own. */
export interface Link {
  entry: LedgerEntry
  prevHash: string
  hash: string
}

/** A place in a ledger: that entry `n` has this hash. */
export interface Mark {
  n: number
  hash: string
}

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export type HashText = (text: string) => string

/** Before the first entry. */
export const BEGINNING: Mark = { n: 0, hash: '0'.repeat(64) }

/** Changes when the fields of {@link entryText} do, so that old entries keep their text. */
const FORMAT = 1

/** An entry as one text: JSON of its fields in a fixed order. Equal entries have equal texts, others never. */
const entryText = (entry: LedgerEntry): string =>
  JSON.stringify([
    FORMAT,
    entry.communityId,
    entry.n,
    entry.kind,
    entry.subject,
    entry.signupId,
    entry.shiftKind,
    entry.title,
    entry.point,
    entry.day,
    entry.startsAt,
    entry.endsAt,
    entry.checkedOutBy,
    entry.minutes,
    entry.reason,
    entry.writtenAt,
  ])

/** The hash of an entry behind another one: of the other's hash, a line feed, and the entry's text. */
export const linkHash = (prevHash: string, entry: LedgerEntry, hashText: HashText): string =>
  hashText(`${prevHash}\n${entryText(entry)}`)

/** Puts entries behind the end of a ledger, in their order. */
export const linked = (
  end: Mark,
  entries: readonly Omit<LedgerEntry, 'n'>[],
  hashText: HashText,
): { links: Link[]; end: Mark } => {
  const links: Link[] = []
  let last = end
  for (const one of entries) {
    const entry = { ...one, n: last.n + 1 }
    const hash = linkHash(last.hash, entry, hashText)
    links.push({ entry, prevHash: last.hash, hash })
    last = { n: entry.n, hash }
  }
  return { links, end: last }
}
