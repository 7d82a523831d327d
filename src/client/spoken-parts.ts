/** A clause with the sign that ends it, after which a voice pauses anyway; or what is left without one. */
const CLAUSE = /[^。！？；，、\n]*[。！？；，、\n]|[^。！？；，、\n]+/g

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
  for (const clause of text.match(CLAUSE) ?? []) {
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
