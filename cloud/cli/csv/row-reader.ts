import { isClearOrBlank } from '../../../src/domain/visible-text'
import { splitList } from './list-cell'
import type { Row } from './table'

/** Converts full-width spaces, letters and digits to ASCII. */
export const plainWord = (cell: string): string => cell.normalize('NFKC').trim()

type Words<K extends string> = Readonly<Record<K, string>>

const keyOf = <K extends string>(words: Words<K>, cell: string): K | undefined =>
  (Object.keys(words) as K[]).find((key) => key === cell.toLowerCase() || words[key] === cell)

const listOf = (words: Words<string>): string => Object.values(words).join('、')

/**
 * Reads the cells of one row. Problems are reported, and a harmless value takes the place of the wrong one, because
 * nothing is imported afterwards.
 */
export const makeRowReader = <C extends string>({ cells }: Row<C>, complain: (sentence: string) => void) => {
  /** Undefined when the file has no such column. */
  const text = (column: C, max: number): string | undefined => {
    const cell = cells[column]
    if (cell !== undefined && cell.length > max) complain(`${column} 有 ${cell.length} 个字，不能超过 ${max} 个`)
    return cell
  }
  const filled = (column: C, max: number): string => {
    const cell = text(column, max) ?? ''
    if (cell === '') complain(`${column} 是空的`)
    return cell
  }
  /** A text shown publicly in one line: must not contain invisible characters. */
  const clear = <T extends string | undefined>(column: C, line: T): T => {
    if (!isClearOrBlank(line ?? '')) complain(`${column} 里有看不见的符号，或者换了行`)
    return line
  }
  /** Null for an empty cell, undefined when the file has no such column. */
  const word = <K extends string>(column: C, words: Words<K>): K | null | undefined => {
    const cell = cells[column]
    if (cell === undefined) return undefined
    const plain = plainWord(cell)
    if (plain === '') return null
    const key = keyOf(words, plain)
    if (key === undefined) complain(`${column} 写的是“${plain}”，只能写 ${listOf(words)}`)
    return key ?? null
  }
  const filledWord = <K extends string>(column: C, words: Words<K>, otherwise: K): K => {
    const key = word(column, words)
    if (!key && (cells[column] ?? '') === '') complain(`${column} 是空的，要写 ${listOf(words)}`)
    return key ?? otherwise
  }
  /** Several words in one cell, separated by `;` or `、`; duplicates are dropped. */
  const someWords = <K extends string>(column: C, words: Words<K>): K[] => {
    const keys = splitList((cells[column] ?? '').replace(/[、,，]/g, ';')).flatMap((item) => {
      const key = keyOf(words, plainWord(item))
      if (!key) complain(`${column} 里的“${item}”不认识，只能写 ${listOf(words)}`)
      return key ?? []
    })
    return [...new Set(keys)]
  }
  return { text, filled, clear, word, filledWord, someWords }
}
