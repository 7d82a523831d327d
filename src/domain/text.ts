/** What belongs to the character before it. */
const JOINED = [
  '[\\u0300-\\u036f\\u1ab0-\\u1ace\\u1dc0-\\u1dff\\u20d0-\\u20f0\\ufe20-\\ufe2f]', // accents, the rim of a key
  '[\\u302a-\\u302f\\u3099\\u309a]', // tones, and marks of Japanese
  '[\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]', // which form is meant, of a Chinese character too
  '[\\u{1f3fb}-\\u{1f3ff}]', // colours of skin
  '[\\u{e0020}-\\u{e007f}]', // letters of a flag
].join('|')
/** What the joiner makes one picture with the picture before it. */
const PICTURE = '[\\u2190-\\u2bff\\u{1f000}-\\u{1faff}]'
/**
 * What a reader takes for one sign: a character with its accents, a flag, a family joined out of four people. Written out
 * so that phone and server cut alike: a phone may lack `Intl.Segmenter`, and one without ICU does not even start with a
 * `\p{…}` in its code. No sign in use has thirty more parts; what goes on for longer is several.
 */
const SIGN = new RegExp(`[\\u{1f1e6}-\\u{1f1ff}]{2}|[^](?:${JOINED}|\\u200d${PICTURE}?){0,30}`, 'gu')

/** As many of these parts, from the first one on, as fit into so many UTF-16 units. */
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

/**
 * The beginning of a text, with whole signs alone. A first sign that is too long by itself is cut between characters, so
 * that something is left; a surrogate pair is never cut.
 * @param max in UTF-16 units, as `limits` and the schemas count: what was a valid text is one of at most this length
 */
export const cutText = (text: string, max: number): string =>
  text.length <= max ? text : startOf(signsOf(text), max) || startOf(text, max)

/** A text in pieces of whole signs, each as long as possible. @param max in UTF-16 units, at least 2 */
export const inPieces = (text: string, max: number): string[] => {
  const pieces: string[] = []
  for (let done = 0; done < text.length;) {
    const piece = cutText(text.slice(done), Math.max(2, max))
    pieces.push(piece)
    done += piece.length
  }
  return pieces
}

/** What stands behind a beginning; all of it where it begins otherwise. */
export const behind = (beginning: string, text: string): string =>
  text.startsWith(beginning) ? text.slice(beginning.length) : text

/** A part of an id, a date, a number: of what has one unit a character by its form. Never of words. */
export const asciiPart = (ascii: string, from: number, to?: number): string => ascii.slice(from, to)
