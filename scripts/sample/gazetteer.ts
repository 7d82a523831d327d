import type { Network } from './ground/network'
import { SpotIndex } from './ground/near'
import { toSpot, type Spot } from './ground/plane'
import { densityAt, parkAt } from './ground/zones'

export interface Corner {
  spot: Spot
  /** The number of ways that meet here, named or not. */
  ways: number
}

export interface Gazetteer {
  /** Street corners outside parks. */
  corners: Corner[]
  densityAt: (spot: Spot) => number
  /** Names of the streets around a spot, the nearest first, without repetitions. */
  streetsNear: (spot: Spot) => string[]
}

const isStreet = (tags: Readonly<Record<string, string>>): boolean =>
  tags.name !== undefined && tags.area !== 'yes' && !/[桥道电]|大扶梯|步道/u.test(tags.name)

/** The part of the network that is needed to place houses and write addresses. */
export const makeGazetteer = ({ nodes, ways }: Network): Gazetteer => {
  const spots = nodes.map(({ lat, lng }) => toSpot(lat, lng))
  const waysAt = new Map<number, number>()
  const named = new SpotIndex<string>()
  for (const { refs, tags } of ways) {
    if (!tags.highway) continue
    for (const ref of refs) {
      const spot = spots[ref - 1] ?? [0, 0]
      waysAt.set(ref, (waysAt.get(ref) ?? 0) + 1)
      if (isStreet(tags)) named.add(spot, tags.name ?? '')
    }
  }
  const corners = [...waysAt].flatMap(([ref, count]): Corner[] => {
    const spot = spots[ref - 1] ?? [0, 0]
    return count > 1 && !parkAt(spot) ? [{ spot, ways: count }] : []
  })
  return {
    corners,
    densityAt,
    streetsNear: (spot) => [...new Set(named.within(spot, 700).map(({ item }) => item))],
  }
}
