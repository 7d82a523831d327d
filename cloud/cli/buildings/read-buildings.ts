import { limits } from '../../../src/contract/limits'
import { decodeText } from '../csv/decode'
import type { Problems } from '../csv/problems'
import { makeRowReader } from '../csv/row-reader'
import { readTable } from '../csv/table'
import { readPosition } from '../points/position-cells'
import type { NamedFile } from '../points/read-files'
import type { InputCrs } from '../stored-position'
import { buildingColumns } from './columns'

/** A row of a list of buildings, before its community has been looked up. Position in GCJ-02 degrees. */
export interface BuildingDraft {
  line: number
  community: string
  name: string
  position: { lat: number; lng: number } | null
}

/** Reads a list of buildings. @throws InputError when it is no such table; problems of single rows go to `problems` */
export const readBuildings = ({ name: file, bytes }: NamedFile, crs: InputCrs, problems: Problems): BuildingDraft[] =>
  readTable(decodeText(bytes, file), file, buildingColumns, problems).map((row) => {
    const complain = (why: string) => problems.add(file, row.line, why)
    const read = makeRowReader(row, complain)
    const draft = {
      line: row.line,
      community: read.filled('community', limits.nameMax),
      name: read.clear('name', read.filled('name', limits.nameMax)),
    }
    const found = readPosition(row.cells.lat ?? '', row.cells.lng ?? '', { crs, network: null })
    if (!('wrong' in found)) return { ...draft, position: found.position }
    complain(found.wrong)
    return { ...draft, position: null }
  })
