import { CsvError, type CsvRow, csvRows } from '../../lists/csv-rows'
import { unguardFormula } from '../../lists/formulas'
import { InputError } from '../input-error'
import type { Problems } from './problems'

/** A row by column; a column that the file does not have is absent. `line` is where the row begins, from 1. */
export interface Row<Column extends string> {
  line: number
  cells: Partial<Record<Column, string>>
}

interface Columns<Column extends string> {
  required: readonly Column[]
  optional: readonly Column[]
  /** Alternative headings of a column, as in an operator's own table: `{ 社区: 'community' }`. */
  aliases?: Readonly<Record<string, Column>>
}

const QUOTES: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: '引号没有成对',
  CSV_INVALID_CLOSING_QUOTE: '引号后面还有字，单元格里的引号要写成两个',
  INVALID_OPENING_QUOTE: '引号前面还有字，单元格里的引号要写成两个',
}

const rowsOf = (text: string, file: string): CsvRow[] => {
  try {
    return csvRows(text)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new InputError([`${file} 第 ${error.line} 行：${QUOTES[error.code] ?? '读不懂这一行'}。`])
  }
}

const checkHeader = <C extends string>(header: string[], { required, optional }: Columns<C>, file: string): void => {
  const known: readonly string[] = [...required, ...optional]
  const filled = header.filter((name) => name !== '')
  const missing = required.filter((name) => !filled.includes(name))
  const unknown = filled.filter((name) => !known.includes(name))
  const repeated = filled.filter((name, index) => filled.indexOf(name) !== index)
  const sentences = [
    ...(missing.length > 0 ? [`缺少列 ${missing.join('、')}`] : []),
    ...(unknown.length > 0 ? [`不认识列 ${unknown.join('、')}，可以有的列是 ${known.join('、')}`] : []),
    ...(repeated.length > 0 ? [`列 ${repeated.join('、')} 出现了两次`] : []),
  ]
  if (sentences.length > 0) throw new InputError(sentences.map((sentence) => `${file} 第 1 行：${sentence}。`))
}

/**
 * Reads a table whose first line names the columns. Tolerates what Excel leaves behind: a byte order mark, CRLF, empty
 * rows, empty columns at the end, semicolons or tabs instead of commas.
 * @param problems gets the rows that have more cells than the header
 * @throws InputError when a column is missing or unknown, and when quotes are unbalanced
 */
export const readTable = <C extends string>(
  text: string,
  file: string,
  columns: Columns<C>,
  problems: Problems,
): Row<C>[] => {
  const [header, ...rows] = rowsOf(text, file)
  if (!header) throw new InputError([`${file}：文件是空的。`])
  const names = header.record.map((heading) => {
    const name = heading.trim()
    return columns.aliases?.[name] ?? name
  })
  checkHeader(names, columns, file)

  return rows.map(({ record, line }) => {
    const isStray = record.some((cell, index) => cell !== '' && (names[index] ?? '') === '')
    if (isStray) problems.add(file, line, `格子比表头多，可能是文字里的逗号没有加引号`)
    const cells: Partial<Record<string, string>> = {}
    names.forEach((name, index) => {
      if (name !== '') cells[name] = unguardFormula(record[index] ?? '')
    })
    return { line, cells }
  })
}
