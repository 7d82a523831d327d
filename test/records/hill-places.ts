import type { Places } from '../../cloud/storage/points/import-places'
import { place } from '../walk/hill-town'
import { twoStreets } from './places'

const positions = [place(0, 0), place(500, 100), null]

/** The two subdistricts of the hill town with their communities: 1 石板坡, 2 黄葛, and 3 柚子坡 without a position. */
export const hillPlaces: Places = {
  ...twoStreets,
  district: { ...twoStreets.district, center: place(300, 60) },
  communities: twoStreets.communities.map((community, index) => ({ ...community, position: positions[index] ?? null })),
}
