interface Subdistrict<C> {
  name: string
  communities: readonly C[]
}

/** Keeps only the communities whose own name, or whose subdistrict's name, contains the text. */
export const filterCommunities = <C extends { name: string }>(
  subdistricts: readonly Subdistrict<C>[],
  text: string,
): Subdistrict<C>[] => {
  const wanted = text.trim()
  return subdistricts
    .map(({ name, communities }) => ({
      name,
      communities: name.includes(wanted) ? communities : communities.filter((one) => one.name.includes(wanted)),
    }))
    .filter(({ communities }) => communities.length > 0)
}
