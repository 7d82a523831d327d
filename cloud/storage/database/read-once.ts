/** More different texts than this are not kept; then it begins anew. */
const KEPT_MAX = 5_000

/**
 * Reads JSON that comes again and again, each text once: most points share their hours with others, and tomorrow they
 * are the same. What it answers is shared by everybody who asks: leave it unchanged.
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
