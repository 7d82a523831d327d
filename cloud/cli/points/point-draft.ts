import { limits } from '../../../src/contract/limits'
import { areHoursInOrder } from '../../../src/domain/points/hours'
import {
  type Accessibility,
  type OpeningHours,
  pointKinds,
  type PointRecord,
  serviceKinds,
} from '../../../src/domain/points/point-record'
import { makeRowReader, plainWord } from '../csv/row-reader'
import type { Row } from '../csv/table'
import type { InputCrs } from '../stored-position'
import type { PointColumn } from './columns'
import { parseWeek } from './hours-notation'
import { type Network, readPosition } from './position-cells'
import { parseShanghaiTime } from './shanghai-time'
import { holidayWords, statusWords, yesNoWords } from './words'

/**
 * One row of a points file. A value without a column in the file is undefined, an empty cell of a text is `''`. A
 * position status left empty is undefined too.
 */
export interface PointDraft extends Pick<PointRecord, 'code' | 'name' | 'kind' | 'services' | 'position'> {
  line: number
  /** Name or code, as written. */
  community: string
  address: string | undefined
  phone: string | undefined
  dutyName: string | undefined
  highlight: string | undefined
  week: OpeningHours['week']
  holiday: OpeningHours['holiday'] | undefined
  accessibility: Partial<Accessibility>
  positionStatus: PointRecord['positionStatus'] | undefined
  /** Null: nobody has verified the data. */
  confirmed: { by: string; at: string } | null | undefined
}

export interface ReadOptions {
  crs: InputCrs
  network: Network | null
}

type Complain = (sentence: string) => void

/** Excel turns the long codes of the official list into `5.00103E+11`; the last digits are lost. */
const EXCEL_NUMBER = /^\d(\.\d+)?E\+\d+$/i

const complainOfExcel = (cells: Row<PointColumn>['cells'], complain: Complain): void => {
  for (const [column, cell] of Object.entries(cells)) {
    if (EXCEL_NUMBER.test(cell)) complain(`${column} 被 Excel 改成了 ${cell}，请把这一列设成文本再填一次`)
  }
}

const readWeek = (cell: string, complain: Complain): OpeningHours['week'] => {
  const week = parseWeek(cell)
  if (typeof week === 'string') {
    complain(`hours ${week}，应当像“周一至周五 9:00-12:00,13:30-18:00; 周六 10:00-16:00”`)
    return []
  }
  if (!areHoursInOrder({ week, holiday: 'usual' })) complain('hours 里的时间次序不对，前一段要在后一段之前结束')
  if (week.some((intervals) => intervals.length > limits.hoursPerDayMax)) {
    complain(`hours 一天不能超过 ${limits.hoursPerDayMax} 段`)
  }
  return week
}

const readConfirmed = (by: string | undefined, cell: string | undefined, complain: Complain) => {
  if (by === undefined && cell === undefined) return undefined
  const written = plainWord(cell ?? '')
  if (!by && written === '') return null
  if (!by || written === '') {
    complain('confirmedBy 和 confirmedAt 要么都写，要么都不写')
    return null
  }
  const at = parseShanghaiTime(written)
  if (at === null) complain(`confirmedAt 写的是“${written}”，应当像 2026-11-20 或 2026-11-20 10:30`)
  return { by, at: at ?? '' }
}

/** Reads one row; problems go to `complain`, one sentence each. */
export const readPointDraft = (row: Row<PointColumn>, options: ReadOptions, complain: Complain): PointDraft => {
  complainOfExcel(row.cells, complain)
  const read = makeRowReader(row, complain)
  /** Empty means unknown. */
  const yesNo = (column: PointColumn) => {
    const key = read.word(column, yesNoWords)
    return key === null ? 'unknown' : key
  }
  const place = readPosition(row.cells.lat ?? '', row.cells.lng ?? '', options)
  if ('wrong' in place) complain(place.wrong)
  const position = 'wrong' in place ? null : place.position

  const community = plainWord(row.cells.community ?? '')
  if (community === '') complain('community 是空的')

  const holiday = read.word('holiday', holidayWords)
  const positionStatus = read.word('positionStatus', statusWords)
  if (position === null && 'position' in place && (positionStatus ?? 'unverified') !== 'unverified') {
    complain('没有 lat 和 lng，positionStatus 只能写 待核实')
  }
  return {
    line: row.line,
    code: read.filled('code', limits.nameMax),
    community,
    name: read.clear('name', read.filled('name', limits.nameMax)),
    kind: read.filledWord('kind', pointKinds, 'service-point'),
    address: read.clear('address', read.text('address', limits.addressMax)),
    position,
    positionStatus: positionStatus ?? undefined,
    services: read.someWords('services', serviceKinds),
    phone: read.text('phone', limits.phoneMax),
    dutyName: read.clear('duty', read.text('duty', limits.nameMax)),
    week: readWeek(row.cells.hours ?? '', complain),
    holiday: holiday === null ? 'closed' : holiday,
    accessibility: {
      stepFreeEntrance: yesNo('stepFree'),
      lift: yesNo('lift'),
      toilet: yesNo('toilet'),
      bench: yesNo('bench'),
    },
    highlight: read.clear('highlight', read.text('highlight', limits.highlightMax)),
    confirmed: readConfirmed(
      read.clear('confirmedBy', read.text('confirmedBy', limits.nameMax)),
      row.cells.confirmedAt,
      complain,
    ),
  }
}
