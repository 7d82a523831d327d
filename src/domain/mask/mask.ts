import { doorsIn } from './doors'
import { namesIn } from './names'
import { numbersIn } from './numbers'
import { readingOf } from './reading'
import { HIDDEN_WORDS } from './words.zh'

export type HiddenKind = keyof typeof HIDDEN_WORDS

/** A private span: from its first UTF-16 unit in the text to the one behind its last. */
export interface Found {
  kind: HiddenKind | 'name'
  from: number
  to: number
}

/** A piece of a text as others will see it. For a hidden piece: the replacement word, without brackets. */
export interface Piece {
  kind: HiddenKind | 'name' | 'plain'
  text: string
}

const HIDDEN_KINDS = Object.keys(HIDDEN_WORDS) as HiddenKind[]
const MARK = new RegExp(`〔(${HIDDEN_KINDS.map((kind) => HIDDEN_WORDS[kind]).join('|')})〕`)

/**
 * Finds what others need not know: numbers of telephones, identity documents and doors, and possible names. In order,
 * without overlaps: a number wins over a door, a door over a name. `mask` repeats the search and may hide more.
 */
export const findPrivate = (text: string): Found[] => {
  const reading = readingOf(text)
  const all: Found[] = [...numbersIn(reading), ...doorsIn(reading.plain), ...namesIn(reading.plain)]
  const kept: Found[] = []
  const rank = ({ kind }: Found): number => (kind === 'name' ? 2 : kind === 'door' ? 1 : 0)
  all.sort(
    (one, other) => rank(one) - rank(other) || other.to - other.from - (one.to - one.from) || one.from - other.from,
  )
  for (const each of all) {
    if (each.from < each.to && !kept.some(({ from, to }) => each.from < to && from < each.to)) kept.push(each)
  }
  const place = (index: number): number => reading.at[index] ?? text.length
  return kept
    .sort((one, other) => one.from - other.from)
    .map(({ kind, from, to }) => ({ kind, from: place(from), to: place(to) }))
}

const kindOf = (part: string): HiddenKind | undefined => HIDDEN_KINDS.find((kind) => HIDDEN_WORDS[kind] === part)

const maskedOnce = (text: string): string => {
  let masked = ''
  let done = 0
  for (const { kind, from, to } of findPrivate(text)) {
    if (kind === 'name') continue
    masked += `${text.slice(done, from)}〔${HIDDEN_WORDS[kind]}〕`
    done = to
  }
  return masked + text.slice(done)
}

/**
 * Replaces numbers of telephones, identity documents and doors with 〔电话号码〕, 〔证件号〕 and 〔门牌号〕. Names stay. Idempotent.
 * The result may be longer than the text, but never more than twice as long.
 */
export const mask = (text: string): string => {
  const masked = maskedOnce(text)
  return masked === text ? text : mask(masked)
}

/** The masked text in pieces, for a page that shows what is hidden and highlights possible names. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = []
  const add = (kind: Piece['kind'], part: string): void => {
    if (part !== '') pieces.push({ kind, text: part })
  }
  const parts = mask(text).split(MARK)
  parts.forEach((part, index) => {
    const hidden = kindOf(part)
    if (index % 2 === 1 && hidden) return add(hidden, part)
    let done = 0
    for (const { from, to } of findPrivate(part).filter(({ kind }) => kind === 'name')) {
      add('plain', part.slice(done, from))
      add('name', part.slice(from, to))
      done = to
    }
    add('plain', part.slice(done))
  })
  return pieces
}

/** Splits an already masked text at its replacement words: hides nothing more and highlights no names. */
export const marksOf = (text: string): Piece[] =>
  text
    .split(MARK)
    .map((part, index): Piece => ({ kind: (index % 2 === 1 ? kindOf(part) : undefined) ?? 'plain', text: part }))
    .filter((piece) => piece.text !== '')
