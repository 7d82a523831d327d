import { budgets, goals } from '../config/budgets'
import { atMost, type Figure, told } from './figure'
import { median, ratioOf } from './rounds'

/** Bytes of what was built; null where it was not. */
export interface BuiltSizes {
  weapp: (Record<string, number> & { main: number }) | null
  h5InitialGzip: number | null
  api: number | null
}

/** What home's page was sent, by the number of rows on it. */
export interface HomeCounts {
  rows: number
  calls: number
  bytes: number
  updateBytes: number
}

/** Milliseconds by round. */
export interface LoadTimes {
  api: number[]
  pg: number[]
}

const sizeFigures = ({ weapp, h5InitialGzip, api }: BuiltSizes): Figure[] => {
  const { main = null, ...subpackages } = weapp ?? {}
  const largest = weapp ? Math.max(0, ...Object.values(subpackages)) : null
  return [
    atMost('weapp.main', main, 'B', budgets.weapp.mainPackageBytes),
    atMost('weapp.largestSubpackage', largest, 'B', budgets.weapp.subpackageBytes, Object.keys(subpackages).join(', ')),
    atMost('h5.initialJsGzip', h5InitialGzip, 'B', budgets.h5.initialJsGzipBytes, 'without the map'),
    atMost('api.bundle', api, 'B', budgets.api.bundleBytes, 'one file'),
  ]
}

const homeFigures = (counts: readonly HomeCounts[]): Figure[] =>
  counts.flatMap(({ rows, calls, bytes, updateBytes }) => {
    const { firstBytes, firstCalls, rowUpdateBytes } = budgets.home
    return [
      atMost(`home.${rows}.firstSetData`, bytes, 'B', firstBytes, 'twenty rows are shown at first'),
      atMost(`home.${rows}.firstSetDataCalls`, calls, 'calls', firstCalls),
      atMost(`home.${rows}.rowUpdate`, updateBytes, 'B', rowUpdateBytes, `with ${rows} rows on the page`),
    ]
  })

const loadFigures = ({ api, pg }: LoadTimes): Figure[] => {
  const note = `fresh processes; pg alone takes ${median(pg).toFixed(0)} ms`
  return [
    atMost('api.load.perBarePg', ratioOf(api, pg), '×', goals.api.perBarePg, note),
    told('api.load.ms', median(api), 'ms'),
  ]
}

export const builtFigures = (sizes: BuiltSizes, home: readonly HomeCounts[], load: LoadTimes): Figure[] => [
  ...sizeFigures(sizes),
  ...homeFigures(home),
  ...loadFigures(load),
]
