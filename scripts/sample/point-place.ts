import { toGcj02 } from '../../src/domain/crs'
import type { Gazetteer } from './gazetteer'
import { knownPoints } from './known-points'
import { demoStart } from './pins'
import { distance, toDegrees, type Spot } from './ground/plane'
import type { Planned } from './plan'
import type { Dice } from './prng'

/** A GCJ-02 position rounded to a decimetre. */
export const mapPosition = (spot: Spot): { lat: number; lng: number; crs: 'gcj02' } => {
  const { lat, lng } = toGcj02({ ...toDegrees(spot), crs: 'wgs84' })
  return { lat: Math.round(lat * 1e6) / 1e6, lng: Math.round(lng * 1e6) / 1e6, crs: 'gcj02' }
}

/**
 * A corner in the community's own quarter that no other point uses, not too near the start of the demonstration, and a
 * few steps off the street.
 * @param homes the centres of all communities
 */
export const placeFor = (
  { community, kind }: Planned,
  homes: readonly Spot[],
  taken: readonly Spot[],
  { corners }: Gazetteer,
  dice: Dice,
): Spot => {
  const known = knownPoints.find((one) => one.community === community.name && one.kind === kind)
  if (known?.at) return known.at
  const isOwn = (spot: Spot): boolean => homes.every((home) => distance(home, spot) >= distance(community.spot, spot))
  const near = corners.filter(({ spot }) => distance(spot, community.spot) < 300 && isOwn(spot))
  const free = near.filter(({ spot }) => taken.every((other) => distance(other, spot) > 45))
  const aside = free.filter(({ spot }) => distance(spot, demoStart) > 420)
  const choices = [aside, free].find((corners) => corners.length > 0) ?? [{ spot: community.spot }]
  const { spot } = dice.pick(choices)
  return [spot[0] + dice.between(-9, 9), spot[1] + dice.between(-9, 9)]
}
