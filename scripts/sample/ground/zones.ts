import { bump, ease, wave } from './curve'
import type { Spot } from './plane'
import { fromBank } from './terrain'

export interface Park {
  name: string
  center: Spot
  /** Half axes east and north, metres. */
  half: Spot
}

/** Woods on the hilltops and a meadow in the ravine. They have paths, but neither streets nor houses. */
export const parks: readonly Park[] = [
  { name: '望鹤公园', center: [2530, 1750], half: [270, 250] },
  { name: '松涛坪公园', center: [420, 2330], half: [420, 230] },
  { name: '晚霞顶公园', center: [4270, 1780], half: [190, 330] },
  { name: '灯笼岭公园', center: [4890, 2850], half: [200, 220] },
  { name: '溪沟绿地', center: [3420, 1480], half: [90, 330] },
  { name: '河口公园', center: [3250, 690], half: [130, 150] },
]

/** The relative depth inside a park: 1 in the middle, 0 on its edge, negative outside. */
export const depthInPark = ({ center, half }: Park, [x, y]: Spot): number => {
  const east = (x - center[0]) / half[0]
  const north = (y - center[1]) / half[1]
  return 1 - Math.sqrt(east * east + north * north) + 0.1 * wave(x / 310) * wave(y / 270)
}

export const parkAt = (spot: Spot): Park | undefined => parks.find((park) => depthInPark(park, spot) > 0)

/**
 * Population density from 0 to 1: highest along the river and around the mouth of the ravine, lowest in the north-west.
 */
export const densityAt = (spot: Spot): number => {
  const [x, y] = spot
  const riverside = ease((1400 - fromBank(spot)) / 1300)
  const mouth = bump((x - 3300) / 2600) * bump((y - 900) / 1700)
  const outskirts = ease((1500 - x) / 1800) * ease((y - 1500) / 1500)
  const patches = 0.16 * wave(x / 1300 + 0.1) * wave(y / 1100 + 0.3)
  return Math.min(1, Math.max(0, 0.34 + 0.4 * riverside + 0.35 * mouth - 0.5 * outskirts + patches))
}
