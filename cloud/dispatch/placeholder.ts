import * as v from 'valibot'
import { valueAt } from './at-path'
import { misfitWords } from './misfit.zh'

/** The parts of a Valibot schema that a placeholder is built from. */
interface Parts {
  entries?: Readonly<Record<string, v.GenericSchema>>
  items?: readonly v.GenericSchema[]
  item?: v.GenericSchema
  wrapped?: v.GenericSchema
  options?: readonly unknown[]
  literal?: unknown
}

/** Tried in this order. The instant and the day are long past, so that a row is overdue rather than forgotten. */
const VALUES: readonly unknown[] = [
  misfitWords.field,
  null,
  '',
  0,
  1,
  false,
  [],
  '2000-01-01T00:00:00.000Z',
  '2000-01-01',
  '2000-01',
  '00:00',
  'unreadable',
  '0'.repeat(16),
  `1-${'0'.repeat(16)}`,
  '2'.repeat(12), // in the form of a poster's code
  'YJ-2000-0000-0000', // in the form of a certificate's number
]

const isSchema = (one: unknown): one is v.GenericSchema => typeof one === 'object' && one !== null && 'kind' in one

/** How many of the fields of `given` are in a value unchanged. */
const keptIn = (value: unknown, given: unknown): number =>
  Object.keys(value ?? {}).filter((key) => valueAt(value, [key]) === valueAt(given, [key])).length

/**
 * A value that fits a schema and keeps what fits of the given one. Fields that the schema does not name are removed.
 * @returns undefined when no placeholder is known
 */
export const placeholderOf = (schema: v.GenericSchema, given: unknown): unknown => {
  const fits = (value: unknown): boolean => v.is(schema, value)
  if (fits(given)) return given
  const { entries, items, item, wrapped, options = [], literal } = schema as Parts
  const built = [
    ...(entries
      ? [
          Object.fromEntries(
            Object.entries(entries).map(([key, one]) => [key, placeholderOf(one, valueAt(given, [key]))]),
          ),
        ]
      : []),
    ...(item && Array.isArray(given) ? [given.map((one: unknown) => placeholderOf(item, one))] : []),
    ...options
      .filter(isSchema)
      .map((one) => placeholderOf(one, given))
      .sort((a, b) => keptIn(b, given) - keptIn(a, given)),
    ...(wrapped ? [placeholderOf(wrapped, given)] : []),
  ]
  const plain = [...VALUES, literal, ...options, items?.map((one) => placeholderOf(one, undefined))]
  return [...built, ...plain, ...(item ? [[placeholderOf(item, undefined)]] : [])].find(
    (one) => one !== undefined && fits(one),
  )
}
