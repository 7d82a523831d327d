import type { Position } from '../../../src/domain/geo'
import type { LatLng } from '../../../src/domain/walk/place'
import { Problems } from '../csv/problems'
import { readTable } from '../csv/table'
import { placeFrom } from './place-cells'

/** Two positions in WGS-84, and their line. */
export interface Pair {
  line: number
  from: LatLng
  to: LatLng
}

const COLUMNS = { required: ['fromLat', 'fromLng', 'toLat', 'toLng'], optional: [] } as const

/**
 * Reads pairs of positions from a table.
 * @param crs of the table's coordinates
 * @throws InputError naming every wrong row
 */
export const readPairs = (text: string, file: string, crs: Position['crs']): Pair[] => {
  const problems = new Problems()
  const pairs = readTable(text, file, COLUMNS, problems).flatMap(({ line, cells }): Pair[] => {
    const { fromLat = '', fromLng = '', toLat = '', toLng = '' } = cells
    const from = placeFrom(fromLat, fromLng, crs)
    const to = placeFrom(toLat, toLng, crs)
    if (typeof from === 'string') problems.add(file, line, from)
    if (typeof to === 'string') problems.add(file, line, to)
    return typeof from === 'string' || typeof to === 'string' ? [] : [{ line, from, to }]
  })
  problems.throwIfAny()
  return pairs
}
