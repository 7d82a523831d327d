import type { Community, Subdistrict } from './communities'
import { mapPosition } from './point-place'
import type { Spot } from './ground/plane'
import { makeDice } from './prng'

const SEED = 20_261_128
const FEWEST = 4
const MOST = 8
/** Metres between neighbouring buildings of a community, and how far a building stands out of the row. */
const APART = 45
const OUT_OF_ROW = 18

const besideMiddle = ([x, y]: Spot, index: number, out: number): Spot => [
  x + ((index % 3) - 1) * APART,
  y + (Math.floor(index / 3) - 1) * APART + out,
]

/** The list of buildings in the format of an operator's file. Positions in GCJ-02. */
export const buildingsFile = (subdistricts: readonly Subdistrict[]): string => {
  const dice = makeDice(SEED)
  const rowsOf = ({ code, name, spot }: Community): string[] =>
    Array.from({ length: dice.whole(FEWEST, MOST) }, (_, index) => {
      const { lat, lng } = mapPosition(besideMiddle(spot, index, dice.between(-OUT_OF_ROW, OUT_OF_ROW)))
      return `${code},演示${name} ${index + 1} 号楼,${lat},${lng}`
    })
  const rows = subdistricts.flatMap(({ communities }) => communities.flatMap(rowsOf))
  return `${['community,name,lat,lng', ...rows].join('\n')}\n`
}
