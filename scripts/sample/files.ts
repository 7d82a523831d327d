import { buildingsFile } from './buildings'
import { communitiesFile } from './communities-file'
import { settleCommunities } from './communities'
import { makeGazetteer } from './gazetteer'
import { mapOf } from './map'
import { makeNetwork } from './ground/network'
import { packed } from './ground/pack'
import { makePoints } from './points'

/** JSON with one line for each key, and for each item of a long list: readable diffs in few bytes. */
const lined = (value: object): string => {
  const entries = Object.entries(value).map(([key, inner]) => {
    const isLong = Array.isArray(inner) && typeof inner[0] === 'object'
    return `${JSON.stringify(key)}:${isLong ? linedList(inner) : JSON.stringify(inner)}`
  })
  return `{\n${entries.join(',\n')}\n}`
}

const linedList = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`

/** File name in `data/sample` → content. The same on every machine and every day. */
export const sampleFiles = (): Record<string, string> => {
  const network = makeNetwork()
  const gazetteer = makeGazetteer(network)
  const subdistricts = settleCommunities(gazetteer)
  const points = makePoints(subdistricts, gazetteer)
  return {
    'network.json': `${lined(packed(network))}\n`,
    'communities.json': `${JSON.stringify(communitiesFile(subdistricts), null, 1)}\n`,
    'buildings.csv': buildingsFile(subdistricts),
    'points.json': `${linedList(points)}\n`,
    'map.svg': mapOf(network, points),
  }
}
