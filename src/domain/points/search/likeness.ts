/** Whether the characters occur in this order, with few others between them: 老年证 in 老年优待证. */
const isInOrder = (form: readonly string[], text: readonly string[]): boolean => {
  const spanMax = form.length + 4
  for (let start = text.indexOf(form[0] ?? ''); start >= 0; start = text.indexOf(form[0] ?? '', start + 1)) {
    let found = 1
    for (let at = start + 1; at < text.length && at < start + spanMax && found < form.length; at++)
      if (text[at] === form[found]) found++
    if (found === form.length) return true
  }
  return false
}

/** Whether some part of the text differs in at most one character: another one, one too many or one too few (Sellers). */
const isNearly = (form: readonly string[], text: readonly string[]): boolean => {
  let costs = form.map((_, index) => index + 1)
  for (const sign of text) {
    let [diagonal, above] = [0, 0]
    costs = form.map((wanted, index) => {
      const before = costs[index] ?? 0
      const cost = Math.min(diagonal + (wanted === sign ? 0 : 1), before + 1, above + 1)
      diagonal = before
      above = cost
      return cost
    })
    if ((costs[form.length - 1] ?? 2) <= 1) return true
  }
  return false
}

/** From this length on one wrong character is forgiven. */
const FORGIVEN_FROM = 3
const IN_ORDER = 0.8
const NEARLY = 0.9

/**
 * How well one text answers one word, by itself: 1 where it contains the word, less where characters stand between or
 * one is wrong, 0 otherwise.
 */
export const likeness = (form: readonly string[], text: string): number => {
  if (text.includes(form.join(''))) return 1
  const { length } = form
  if (length < FORGIVEN_FROM || text.length < length - 1) return 0
  const shared = form.filter((sign) => text.includes(sign)).length
  if (shared < length - 1) return 0
  const signs = [...text]
  if (shared === length && isInOrder(form, signs)) return IN_ORDER
  return isNearly(form, signs) ? (NEARLY * (length - 1)) / length : 0
}

/** Each character with the next one; the last has none. */
export const pairsOf = (form: readonly string[]): string[] =>
  form.slice(1).map((sign, index) => `${form[index] ?? ''}${sign}`)

/** Which characters of a word belong to a pair that the text contains. @param pairs of the word, by {@link pairsOf} */
export const coveredBy = (pairs: readonly string[], text: string): boolean[] => {
  const has = pairs.map((pair) => text.includes(pair))
  return [...has, false].map((isPair, index) => isPair || has[index - 1] === true)
}
