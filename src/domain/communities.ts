import { straightMeters } from './geo'

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

/** So many are offered before the list of all. */
export const NEAREST_SHOWN = 3

interface Placed {
  /** GCJ-02; null while nobody has verified it. */
  position: { lat: number; lng: number } | null
}

/**
 * The communities nearest to a GCJ-02 position, the nearest first, with their distance as the crow flies; those without
 * a position are left out.
 */
export const nearestCommunities = <C extends { name: string } & Placed>(
  subdistricts: readonly Subdistrict<C>[],
  from: { lat: number; lng: number },
  max: number,
): (C & { meters: number })[] =>
  subdistricts
    .flatMap(({ communities }) => communities)
    .flatMap((one) => (one.position ? [{ ...one, meters: Math.round(straightMeters(from, one.position)) }] : []))
    .sort((one, other) => one.meters - other.meters)
    .slice(0, max)
