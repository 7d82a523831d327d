import * as v from 'valibot'
import { type Path, schemaAt, valueAt, withoutEntries, withValue } from './at-path'
import { misfitWords } from './misfit.zh'

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

/** The innermost row around a path in the answer. @returns null when the path is not inside a row */
const rowOf = (path: Path, rows: readonly string[]): Path | null => {
  for (let length = path.length - 1; length > 0; length--) {
    const start = path.slice(0, length)
    if (typeof path[length] === 'string' && rows.includes(namesOf(start))) return start
  }
  return null
}

/** What to put where, as deep as possible; words rather than nothing. @returns null when neither fits */
const mendOf = (schema: v.GenericSchema, path: Path, row: Path): { at: Path; put: string | null } | null => {
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

const nameIn = (row: unknown, field: 'id' | 'kind'): string | null => {
  const name = valueAt(row, [field])
  return typeof name === 'string' && /^[\w-]{1,40}$/.test(name) ? name : null
}

/**
 * Replaces values that do not fit by plain words or nothing; a row that cannot be repaired this way is left out.
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
    const mend = row && mendOf(schema, path, row)
    if (row === null || (mend === null && !isEntry(row))) return null
    output = mend ? withValue(output, mend.at, mend.put) : withValue(output, row, LEFT_OUT)

    const before = valueAt(given, row)
    const known = bad.get(row.join())
    const fields = schemaAt(schema, path) ? [namesOf(path.slice(row.length))] : []
    bad.set(row.join(), {
      list: namesOf(row),
      id: nameIn(before, 'id'),
      kind: nameIn(before, 'kind'),
      fields: [...new Set([...(known?.fields ?? []), ...fields])],
      isLeftOut: mend === null || (known?.isLeftOut ?? false),
    })
  }
  const again = v.safeParse(schema, withoutEntries(output, LEFT_OUT))
  return again.success ? { output: again.output, bad: [...bad.values()] } : null
}
