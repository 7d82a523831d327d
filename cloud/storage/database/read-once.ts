/** The cache is cleared when it exceeds this many different texts. */
const KEPT_MAX = 5_000

/**
 * Parses recurring JSON once per text: most points share their hours with others, and they are the same tomorrow. The
 * result is shared by all callers: do not mutate it.
 */
export const makeReadOnce = <T>(): ((text: string) => T) => {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = JSON.parse(text) as T
    if (kept.size >= KEPT_MAX) kept.clear()
    kept.set(text, value)
    return value
  }
}
