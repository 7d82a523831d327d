import { limits } from '../../../src/contract/limits'
import type { PointAlert } from '../../../src/domain/points/point-record'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { decodeText } from '../csv/decode'
import type { Problems } from '../csv/problems'
import { makeRowReader, plainWord } from '../csv/row-reader'
import { readTable, type Row } from '../csv/table'
import { alertColumns, type AlertColumn } from './columns'
import type { NamedFile } from './read-files'
import { parseShanghaiTime } from './shanghai-time'
import { closedWords } from './words'

/** The notices of one point, and the line where the file first names it. */
export interface AlertsOfPoint {
  line: number
  code: string
  alerts: PointAlert[]
}

const isBare = (cell: string): boolean => !cell.includes(':')

/** A notice until a day includes that day. */
const endOf = (cell: string): string | null => {
  const instant = parseShanghaiTime(cell)
  return instant !== null && isBare(cell) ? toInstant(Date.parse(instant) + DAY_MS) : instant
}

const readAlert = (row: Row<AlertColumn>, complain: (why: string) => void): PointAlert => {
  const read = makeRowReader(row, complain)
  const [from, until] = [plainWord(row.cells.startsAt ?? ''), plainWord(row.cells.endsAt ?? '')]
  const [startsAt, endsAt] = [parseShanghaiTime(from), endOf(until)]
  if (startsAt === null) complain(`startsAt 写的是“${from}”，要像 2026-11-26 或 2026-11-26 14:00`)
  if (endsAt === null) complain(`endsAt 写的是“${until}”，要像 2026-11-26 或 2026-11-26 14:00`)
  if (startsAt !== null && endsAt !== null && endsAt <= startsAt) complain('endsAt 不在 startsAt 之后')
  return {
    title: read.clear('title', read.filled('title', limits.nameMax)),
    text: read.text('text', limits.noteMax) ?? '',
    startsAt: startsAt ?? '',
    endsAt: endsAt ?? '',
    isClosed: read.word('closed', closedWords) === 'yes',
  }
}

/** A row with only a code removes a point's notices. */
const isEmpty = ({ cells }: Row<AlertColumn>): boolean =>
  Object.entries(cells).every(([column, cell]) => column === 'code' || cell === '')

/**
 * Reads a file of notices: those of the points it names are replaced, the others stay.
 * @throws InputError when it is no such table; problems of single rows go to `problems`
 */
export const readAlerts = ({ name, bytes }: NamedFile, problems: Problems): AlertsOfPoint[] => {
  const points = new Map<string, AlertsOfPoint>()
  for (const row of readTable(decodeText(bytes, name), name, alertColumns, problems)) {
    const complain = (why: string) => problems.add(name, row.line, why)
    const code = makeRowReader(row, complain).filled('code', limits.nameMax)
    const point = points.get(code) ?? { line: row.line, code, alerts: [] }
    points.set(code, point)
    if (!isEmpty(row)) point.alerts.push(readAlert(row, complain))
    if (point.alerts.length === limits.alertsMax + 1) complain(`${code} 的通知超过了 ${limits.alertsMax} 条`)
  }
  return [...points.values()]
}
