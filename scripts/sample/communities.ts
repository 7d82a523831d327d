import type { Gazetteer } from './gazetteer'
import { pinnedCommunities, pinnedSubdistricts, type Pin } from './pins'
import { distance, type Spot } from './ground/plane'
import { settled, settledEvenly } from './ground/settle'

export interface Community {
  code: string
  /** `柚子坡`; pages add 社区. */
  name: string
  spot: Spot
  phone: string
  dutyPhone: string
}

export interface Subdistrict {
  code: string
  /** `晚灯`; pages add 街道. */
  name: string
  spot: Spot
  communities: Community[]
}

/** No real administrative division code begins with 99. */
const districtCode = '990100'

const subdistrictNames = [
  '风车',
  '早雾',
  '纸鸢',
  '松针',
  '归帆',
  '青瓦',
  '渔火',
  '听雨',
  '栀子',
  '藕塘',
  '石磨',
  '星子',
]

const nearestTo = <T extends { spot: Spot }>(items: readonly T[], at: Spot): T | undefined =>
  items.reduce<T | undefined>(
    (best, item) => (!best || distance(item.spot, at) < distance(best.spot, at) ? item : best),
    undefined,
  )

/** Item → the fixed name nearest to it. */
const pinnedTo = <T extends { spot: Spot }>(items: readonly T[], pins: readonly Pin[]): Map<T, string> => {
  const names = new Map<T, string>()
  for (const { name, at } of pins) {
    const item = nearestTo(
      items.filter((one) => !names.has(one)),
      at,
    )
    if (item) names.set(item, name)
  }
  return names
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** 79 communities in 11 subdistricts, numbered from west to east, each named after a street in its middle. */
export const settleCommunities = ({ corners, densityAt, streetsNear }: Gazetteer): Subdistrict[] => {
  const weighted = corners.map(({ spot }) => ({ spot, weight: densityAt(spot) + 0.05 }))
  const homes = settled(weighted, 79).centers.map((middle) => nearestTo(corners, middle)?.spot ?? middle)
  const districts = settledEvenly(homes, 11, 8)
  const byWest = districts.centers.map((spot, index) => ({ spot, index })).sort((a, b) => a.spot[0] - b.spot[0])
  const names = pinnedTo(byWest, pinnedSubdistricts)
  const pinnedHomes = pinnedTo(
    homes.map((spot) => ({ spot })),
    pinnedCommunities,
  )
  const pinnedAt = new Map([...pinnedHomes].map(([{ spot }, name]) => [spot, name]))
  const taken = new Set([...pinnedAt.values(), ...subdistrictNames].map((name) => name.slice(0, 2)))
  const endings = new Map<string, number>()
  const nameFor = (spot: Spot): string => {
    const near = streetsNear(spot).filter((street) => !taken.has(street.slice(0, 2)))
    const rarity = (street: string): number => endings.get(street.slice(-1)) ?? 0
    const name = pinnedAt.get(spot) ?? near.slice(0, 5).sort((a, b) => rarity(a) - rarity(b))[0]
    if (!name) throw new Error('no name left for a community')
    taken.add(name.slice(0, 2))
    endings.set(name.slice(-1), rarity(name) + 1)
    return name
  }
  const spare = subdistrictNames.filter((name) => ![...names.values()].includes(name))
  return byWest.map((district, k) => {
    const code = `${districtCode}0${twoDigits(k + 1)}`
    const own = homes.filter((_, home) => districts.groupOf[home] === district.index).sort((a, b) => a[0] - b[0])
    return {
      code: `${code}000`,
      name: names.get(district) ?? spare.shift() ?? '',
      spot: district.spot,
      communities: own.map((spot, n) => ({
        code: `${code}0${twoDigits(n + 1)}`,
        name: nameFor(spot),
        spot,
        phone: `023-0000 1${twoDigits(k + 1)}${n}`,
        dutyPhone: `023-0000 3${twoDigits(k + 1)}${n}`,
      })),
    }
  })
}
