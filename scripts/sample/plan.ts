import type { PointKind } from '../../src/domain/points/point-record'
import type { Community, Subdistrict } from './communities'
import { knownPoints } from './known-points'
import { demoStart } from './pins'
import { distance } from './ground/plane'
import type { Dice } from './prng'
import { densityAt } from './ground/zones'

export interface Planned {
  community: Community
  kind: PointKind
  name: string
}

/** Points in addition to the first one of each community. */
const more: Partial<Record<PointKind, number>> = {
  canteen: 10,
  'book-bar': 7,
  'health-station': 7,
  'after-school': 4,
  'culture-room': 4,
  'elder-university': 3,
  'tea-room': 3,
  'coffee-corner': 3,
}

const stationCount = 7

/**
 * Which kinds of points each community has: a hall in the middle of each subdistrict, and few points where few people
 * live.
 */
export const planPoints = (
  subdistricts: readonly Subdistrict[],
  suffixOf: (kind: PointKind) => string,
  dice: Dice,
): Planned[] => {
  const communities = subdistricts.flatMap((subdistrict) => subdistrict.communities)
  const known = (community: Community, kind: PointKind): boolean =>
    knownPoints.some((point) => point.community === community.name && point.kind === kind && !point.isOnly)
  const isKnown = ({ name }: Community): boolean => knownPoints.some(({ community }) => community === name)
  const isFarFromStart = ({ spot }: Community): boolean => distance(spot, demoStart) > 420
  const plan = (community: Community, kind: PointKind): Planned => {
    return { community, kind, name: community.name + suffixOf(kind) }
  }

  const halls = subdistricts.map(({ name, spot, communities: own }): Planned => {
    const byMiddle = [...own].sort((a, b) => distance(a.spot, spot) - distance(b.spot, spot))
    const fitting = byMiddle.filter((one) => !isKnown(one) && isFarFromStart(one))
    const community = own.find((one) => known(one, 'service-hall')) ?? fitting[0]
    if (!community) throw new Error(`no community in ${name}`)
    return { community, kind: 'service-hall', name: name + suffixOf('service-hall') }
  })
  const left = communities.filter((one) => !halls.some(({ community }) => community === one))
  const lonely = [...left].sort((a, b) => densityAt(a.spot) - densityAt(b.spot)).slice(0, stationCount)
  const firstKind = (one: Community): PointKind =>
    knownPoints.find(({ community, isOnly }) => community === one.name && isOnly)?.kind ??
    (lonely.includes(one) ? 'small-station' : 'service-point')
  const firsts = left.map((one) => plan(one, firstKind(one)))

  const busyness = ({ spot }: Community): number => Math.round(3 * densityAt(spot))
  const busyFirst = dice.shuffled(communities).sort((a, b) => busyness(b) - busyness(a))
  const seconds: Planned[] = []
  for (const [kind, count] of Object.entries(more) as [PointKind, number][]) {
    const pinned = communities.filter((one) => known(one, kind))
    const free = busyFirst.filter((one) => !pinned.includes(one) && !seconds.some(({ community }) => community === one))
    const others = free.filter((one) => !isKnown(one) && isFarFromStart(one))
    seconds.push(...[...pinned, ...others].slice(0, count).map((one) => plan(one, kind)))
  }
  return [...halls, ...firsts, ...seconds]
}
