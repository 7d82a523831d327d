/** Characters that combine with the one before them. */
const JOINED = [
  '[\\u0300-\\u036f\\u1ab0-\\u1ace\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f]', // accents, keycap
  '[\\u302a-\\u302f\\u3099\\u309a]', // ideographic tone marks, Japanese voicing marks
  '[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]', // variation selectors, also of Han characters
  '[\\u{1f3fb}-\\u{1f3ff}]', // skin tones
  '[\\u{e0020}-\\u{e007f}]', // flag tags
].join('|')
/** What a zero-width joiner can join to the emoji before it. */
const PICTURE = '[\\u2190-\\u2bff\\u{1f000}-\\u{1faff}]'
/**
 * One grapheme cluster: a character with its accents, a flag, a family joined from four people. Written out so that
 * phone and server cut alike: WeChat on Android has no `Intl`. No cluster in use has thirty more parts; a longer run counts as several.
 */
const SIGN = new RegExp(`[\\u{1f1e6}-\\u{1f1ff}]{2}|[^](?:${JOINED}|\\u200d${PICTURE}?){0,30}`, 'gu')

/** Joins as many parts, from the first on, as fit into `max` UTF-16 units. */
const startOf = (parts: Iterable<string>, max: number): string => {
  let start = ''
  for (const part of parts) {
    if (start.length + part.length > max) break
    start += part
  }
  return start
}

function* signsOf(text: string): Iterable<string> {
  for (const [sign] of text.matchAll(SIGN)) yield sign
}

/** The grapheme clusters of a text, each as people see one sign. */
export const inSigns = (text: string): string[] => [...signsOf(text)]

/**
 * Truncates a text to whole grapheme clusters. A first cluster that alone is too long is cut between characters, so
 * that something is left; surrogate pairs are never split.
 * @param max in UTF-16 units, as `limits` and the schemas count: the result of a valid text is at most this long
 */
export const cutText = (text: string, max: number): string =>
  text.length <= max ? text : startOf(signsOf(text), max) || startOf(text, max)

/**
 * Splits a text into pieces of whole grapheme clusters, each as long as possible. @param max in UTF-16 units, at least
 * 2
 */
export const inPieces = (text: string, max: number): string[] => {
  const pieces: string[] = []
  for (let done = 0; done < text.length;) {
    const piece = cutText(text.slice(done), Math.max(2, max))
    pieces.push(piece)
    done += piece.length
  }
  return pieces
}

/** Removes a prefix; the whole text where it does not begin with it. */
export const behind = (beginning: string, text: string): string =>
  text.startsWith(beginning) ? text.slice(beginning.length) : text

/** A slice of an id, a date or a number: text known to have one UTF-16 unit per character. Never for words. */
export const asciiPart = (ascii: string, from: number, to?: number): string => ascii.slice(from, to)

/** What follows a Chinese word: a number stands apart from it, another word does not. `12:00` → ` 12:00`, `今天` → `今天` */
export const spaced = (said: string): string => said.replace(/^(?=\d)/, ' ')
