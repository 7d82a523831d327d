import { parse } from 'csv-parse/sync'

/** `line` is where the row begins, from 1. */
export interface CsvRow {
  record: string[]
  line: number
}

/** The text cannot be parsed: its quotes do not pair. `code` is the parser's. */
export class CsvError extends Error {
  override name = 'CsvError'

  constructor(
    readonly code: string,
    readonly line: number,
  ) {
    super(code)
  }
}

const breaksIn = (text: string): number => text.split('\n').length - 1

const delimiterOf = (text: string): string => {
  const [header = ''] = text.split(/[\r\n]/, 1)
  return [',', '\t', ';'].find((sign) => header.includes(sign)) ?? ','
}

/** Gives the line on which a record begins: the parser's own count is wrong for CRLF inside quotes. */
const lineCounter = (bytes: Buffer) => {
  let [offset, line] = [0, 1]
  return (endOffset: number): number => {
    const text = bytes.subarray(offset, endOffset).toString()
    const begins = line + breaksIn(/^\s*/.exec(text)?.[0] ?? '')
    offset = endOffset
    line += breaksIn(text)
    return begins
  }
}

/**
 * The rows of a table saved by Excel or similar: with or without a byte order mark, CRLF, quoted cells, semicolons or
 * tabs instead of commas. Cells are trimmed, empty rows left out.
 * @throws CsvError
 */
export const csvRows = (text: string): CsvRow[] => {
  const rows: CsvRow[] = []
  const bytes = Buffer.from(text.replace(/^\ufeff/, ''))
  const lineAt = lineCounter(bytes)
  try {
    parse(bytes, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
      on_record: (one: unknown) => {
        const { record, info } = one as { record: string[]; info: { bytes: number } }
        rows.push({ record, line: lineAt(info.bytes) })
        return null
      },
    })
  } catch (error) {
    throw new CsvError(error instanceof Error && 'code' in error ? String(error.code) : '', lineAt(bytes.length))
  }
  return rows.filter(({ record }) => record.some((cell) => cell !== ''))
}
