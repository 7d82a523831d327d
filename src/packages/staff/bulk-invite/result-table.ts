import type { BulkInviteLine } from './bulk-invite-store'
import { words } from './words.zh'

/** Spreadsheets evaluate cells that begin like this as formulas. */
const FORMULA = /^[=+\-@\t\r]/

const cells = ({ line, name, outcome, code, why }: BulkInviteLine): string[] => [
  String(line),
  name,
  words.counts[outcome],
  code ?? '',
  why ?? '',
]
const { columns } = words
const head = [columns.line, columns.name, columns.outcome, columns.code, columns.why]

const quoted = (cell: string): string => {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe
}

/** The results by row, to be pasted into a spreadsheet. */
export const asText = (lines: readonly BulkInviteLine[]): string =>
  [head, ...lines.map(cells)].map((row) => row.join('\t')).join('\n')

/** The same as a CSV file; the byte order mark tells spreadsheets that it is UTF-8. */
export const asCsv = (lines: readonly BulkInviteLine[]): string =>
  `\ufeff${[head, ...lines.map(cells)].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
