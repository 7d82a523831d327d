/** Signs that must not begin a line, and those that must not end one (GB/T 15834, punctuation in Chinese text). */
const NOT_FIRST = '，。、；：？！）》」』”’·%'
const NOT_LAST = '（《「『“‘'

/** Words of letters and digits stay whole; every other character may be followed by a break. */
const WORD = /[A-Za-z0-9][A-Za-z0-9.:–-]*|[^]/gu

/** Between phrases, where a text may be broken; a text without it may be broken after any character. */
export const PHRASE = '|'

const tokensOf = (text: string): string[] => {
  if (text.includes(PHRASE)) return text.split(PHRASE)
  const tokens: string[] = []
  for (const [sign] of text.matchAll(WORD)) {
    const last = tokens.at(-1)
    const clings = last !== undefined && (NOT_FIRST.includes(sign) || NOT_LAST.includes(last))
    if (clings) tokens[tokens.length - 1] = `${last}${sign}`
    else tokens.push(sign)
  }
  return tokens
}

/**
 * Breaks Chinese text into lines, between phrases if the text marks them with {@link PHRASE}. Lines are filled evenly, so
 * that no single character is left for the last one.
 * @param widthOf the width of a text in the unit of `width`
 */
export const breakLines = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const tokens = tokensOf(text)
  const filled = (limit: number): string[] => {
    const lines: string[] = []
    for (const token of tokens) {
      const last = lines.at(-1)
      if (last !== undefined && widthOf(`${last}${token}`) <= limit) lines[lines.length - 1] = `${last}${token}`
      else lines.push(token)
    }
    return lines
  }
  const lines = filled(width)
  if (lines.length < 2) return lines
  const even = widthOf(tokens.join('')) / lines.length
  for (let limit = even; limit < width; limit += width / 40) {
    const tried = filled(limit)
    if (tried.length === lines.length) return tried
  }
  return lines
}
