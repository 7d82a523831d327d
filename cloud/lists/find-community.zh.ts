interface Community {
  code: string
  name: string
}

/** `华一坡`, `华一坡社区` and `华一坡社区居委会` are the same. */
const bare = (name: string): string => name.replace(/社区(?:居民委员会|居委会)?$/, '')

/**
 * Finds communities by code or by name.
 * @returns a function from the text to the code, or to a phrase that says why there is none
 */
export const communityFinder = (communities: readonly Community[]) => {
  const codes = new Set(communities.map(({ code }) => code))
  const named = new Map<string, Community[]>()
  for (const one of communities) named.set(bare(one.name), [...(named.get(bare(one.name)) ?? []), one])

  return (written: string): { code: string } | { wrong: string } => {
    if (codes.has(written)) return { code: written }
    const found = named.get(bare(written)) ?? []
    const same = found.filter(({ name }) => name === written)
    const [one, other] = same.length === 1 ? same : found
    if (one && !other) return { code: one.code }
    if (!one) return { wrong: `没有叫“${written}”的社区` }
    return { wrong: `叫“${written}”的社区不止一个，请写代码（${found.map(({ code }) => code).join('、')}）` }
  }
}
