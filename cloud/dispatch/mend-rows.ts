import * as v from 'valibot'
import { type Path, schemaAt, valueAt, withoutEntries, withValue } from './at-path'
import { misfitWords } from './misfit.zh'
import { placeholderOf } from './placeholder'

/** A row that did not fit, as logged: without any text that a person wrote. */
export interface BadRow {
  list: string
  id: string | null
  kind: string | null
  /** The fields that did not fit, by their names in the contract. */
  fields: string[]
  isLeftOut: boolean
}

/** The fields by which a reader recognizes a row. */
const TITLES: Path = ['title', 'text', 'place', 'subject', 'pointName']

const LEFT_OUT = Symbol('left out')

const namesOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.')
const isEntry = (path: Path): boolean => typeof path[path.length - 1] === 'number'

/** The innermost row at or around a path in the answer. @returns null when the path is not inside a row */
const rowOf = (path: Path, rows: readonly string[]): Path | null => {
  if (isEntry(path) && rows.includes(namesOf(path))) return path
  for (let length = path.length - 1; length > 0; length--) {
    const start = path.slice(0, length)
    if (typeof path[length] === 'string' && rows.includes(namesOf(start))) return start
  }
  return null
}

interface Mend {
  at: Path
  put: unknown
}

/** Words, or nothing, as deep as possible. @returns null when neither fits */
const wordsFor = (schema: v.GenericSchema, path: Path, row: Path): Mend | null => {
  for (let length = path.length; length > row.length; length--) {
    const at = path.slice(0, length)
    const field = schemaAt(schema, at)
    const isTitle = isEntry(row) && TITLES.includes(at[length - 1] ?? '')
    const puts = [...(isTitle ? [misfitWords.line] : []), misfitWords.field, null, '']
    const put = puts.find((one) => field && v.is(field, one))
    if (put !== undefined) return { at, put }
  }
  return null
}

/** A value that fits, as deep as possible, with everything in it that fits already. @returns null when none is known */
const placeholderFor = (schema: v.GenericSchema, path: Path, row: Path, output: unknown): Mend | null => {
  for (let length = path.length; length >= row.length; length--) {
    const at = path.slice(0, length)
    const field = schemaAt(schema, at)
    const put = field && placeholderOf(field, valueAt(output, at))
    if (put !== undefined) return { at, put }
  }
  return null
}

/** The title, replaced by words which say that the row is incomplete. @returns null for a row without a title */
const titleFor = (schema: v.GenericSchema, row: Path): Mend | null => {
  const title = TITLES.find((name) => schemaAt(schema, [...row, name]))
  return isEntry(row) && title !== undefined ? { at: [...row, title], put: misfitWords.line } : null
}

/** What to put where in an answer, for one field that does not fit. @returns null when nothing fits */
const mendsFor = (schema: v.GenericSchema, path: Path, row: Path, output: unknown): Mend[] | null => {
  const isInContract = schemaAt(schema, path) !== undefined
  const words = isInContract ? wordsFor(schema, path, row) : null
  if (words) return [words]
  const placeholder = placeholderFor(schema, path, row, output)
  const title = isInContract ? titleFor(schema, row) : null
  return placeholder && [placeholder, ...(title ? [title] : [])]
}

const nameIn = (row: unknown, field: 'id' | 'kind'): string | null => {
  const name = valueAt(row, [field])
  return typeof name === 'string' && /^[\w-]{1,40}$/.test(name) ? name : null
}

/**
 * Replaces values that do not fit by plain words or nothing, otherwise by a placeholder, and then the row's title says
 * that the row is incomplete. A row for which no placeholder is known is left out.
 * @param rows the paths of the lists of rows, from `storedRows`
 * @returns null when something outside of rows does not fit
 */
export const mendRows = (
  schema: v.GenericSchema,
  given: unknown,
  rows: readonly string[],
): { output: unknown; bad: BadRow[] } | null => {
  const bad = new Map<string, BadRow>()
  let output = given
  for (const issue of v.safeParse(schema, given).issues ?? []) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number)
    const row = rowOf(path, rows)
    const mends = row && mendsFor(schema, path, row, output)
    if (row === null || (mends === null && !isEntry(row))) return null
    for (const { at, put } of mends ?? [{ at: row, put: LEFT_OUT }]) output = withValue(output, at, put)

    const before = valueAt(given, row)
    const known = bad.get(row.join())
    const fields = schemaAt(schema, path) ? [namesOf(path.slice(row.length))] : []
    bad.set(row.join(), {
      list: namesOf(row),
      id: nameIn(before, 'id'),
      kind: nameIn(before, 'kind'),
      fields: [...new Set([...(known?.fields ?? []), ...fields])],
      isLeftOut: mends === null || (known?.isLeftOut ?? false),
    })
  }
  const again = v.safeParse(schema, withoutEntries(output, LEFT_OUT))
  return again.success ? { output: again.output, bad: [...bad.values()] } : null
}
