import { distance, type Spot } from './plane'

export interface Weighted {
  spot: Spot
  weight: number
}

const nearest = (spot: Spot, centers: readonly Spot[]): number => {
  let best = 0
  centers.forEach((center, index) => {
    if (distance(spot, center) < distance(spot, centers[best] ?? spot)) best = index
  })
  return best
}

const middleOf = (group: readonly Weighted[], otherwise: Spot): Spot => {
  const total = group.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return otherwise
  const sum = (axis: 0 | 1): number => group.reduce((all, { spot, weight }) => all + spot[axis] * weight, 0)
  return [sum(0) / total, sum(1) / total]
}

/**
 * The initial centre of each group: the spot farthest from those already chosen, with distances multiplied by weight.
 */
const firstCenters = (spots: readonly Weighted[], count: number): Spot[] => {
  const centers: Spot[] = []
  while (centers.length < count) {
    let best = spots[0]
    let bestWorth = -1
    for (const candidate of spots) {
      const away = centers.reduce((least, center) => Math.min(least, distance(center, candidate.spot)), 1e9)
      if (away * candidate.weight > bestWorth) [best, bestWorth] = [candidate, away * candidate.weight]
    }
    if (!best) return centers
    centers.push(best.spot)
  }
  return centers
}

/**
 * Clusters spots around centres (Lloyd's algorithm), so that dense quarters get small groups.
 * @returns the centres and, for every spot, the index of its group
 */
export const settled = (spots: readonly Weighted[], count: number): { centers: Spot[]; groupOf: number[] } => {
  let centers = firstCenters(spots, count)
  const groups = (): number[] => spots.map(({ spot }) => nearest(spot, centers))
  for (let round = 0; round < 25; round++) {
    const groupOf = groups()
    centers = centers.map((center, index) =>
      middleOf(
        spots.filter((_, k) => groupOf[k] === index),
        center,
      ),
    )
  }
  return { centers, groupOf: groups() }
}

/** Assigns every spot to a centre, the nearest pairs first, so that no centre gets more than `most`. */
export const shared = (spots: readonly Spot[], centers: readonly Spot[], most: number): number[] => {
  const pairs = spots
    .flatMap((spot, index) => centers.map((center, group) => ({ index, group, meters: distance(spot, center) })))
    .sort((a, b) => a.meters - b.meters || a.index - b.index)
  const groupOf = new Map<number, number>()
  const sizes = centers.map(() => 0)
  for (const { index, group } of pairs) {
    if (groupOf.has(index) || (sizes[group] ?? 0) >= most) continue
    groupOf.set(index, group)
    sizes[group] = (sizes[group] ?? 0) + 1
  }
  return spots.map((_, index) => groupOf.get(index) ?? 0)
}

/** {@link settled} with groups of at most `most` spots. */
export const settledEvenly = (spots: readonly Spot[], count: number, most: number) => {
  let { centers } = settled(
    spots.map((spot) => ({ spot, weight: 1 })),
    count,
  )
  for (let round = 0; round < 12; round++) {
    const groupOf = shared(spots, centers, most)
    centers = centers.map((center, index) =>
      middleOf(
        spots.flatMap((spot, k) => (groupOf[k] === index ? [{ spot, weight: 1 }] : [])),
        center,
      ),
    )
  }
  return { centers, groupOf: shared(spots, centers, most) }
}
