import type { BulkInviteLine } from './bulk-invite-store'
import { words } from './words.zh'

/** A table program runs what begins like this as a formula. */
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

/** What became of each line, to be pasted into a table. */
export const asText = (lines: readonly BulkInviteLine[]): string =>
  [head, ...lines.map(cells)].map((row) => row.join('\t')).join('\n')

/** The same as a file; the mark at its beginning tells table programs that it is UTF-8. */
export const asCsv = (lines: readonly BulkInviteLine[]): string =>
  `\ufeff${[head, ...lines.map(cells)].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
