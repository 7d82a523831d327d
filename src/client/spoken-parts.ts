/** Ends of sentences and clauses, after which a voice pauses anyway. */
const PAUSES = /(?<=[。！？；，、\n])/

/**
 * A text in parts of at most so many code points, for voices that take little at a time. Parts end at a pause where
 * there is one.
 */
export const spokenParts = (text: string, max: number): string[] => {
  const parts: string[] = []
  let part: string[] = []
  const close = () => {
    if (part.length > 0) parts.push(part.join(''))
    part = []
  }
  for (const clause of text.split(PAUSES)) {
    const signs = Array.from(clause)
    if (part.length + signs.length > max) close()
    for (const sign of signs) {
      if (part.length === max) close()
      part.push(sign)
    }
  }
  close()
  return parts
}
