import type * as v from 'valibot'

/** A path into an answer: names of fields and indexes of entries. */
export type Path = readonly (string | number)[]

/** The parts of a Valibot schema that contain other schemas. */
interface Inside {
  entries?: Readonly<Record<string, v.GenericSchema>>
  item?: v.GenericSchema
  wrapped?: v.GenericSchema
}

const isObject = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null

/** @returns undefined when the schema has nothing at this path */
export const schemaAt = (schema: v.GenericSchema | undefined, path: Path): v.GenericSchema | undefined => {
  const [key, ...rest] = path
  if (key === undefined || schema === undefined) return schema
  const { entries = {}, item, wrapped } = schema as Inside
  if (wrapped) return schemaAt(wrapped, path)
  if (typeof key === 'number') return schemaAt(item, rest)
  return Object.hasOwn(entries, key) ? schemaAt(entries[key], rest) : undefined
}

export const valueAt = (value: unknown, [key, ...rest]: Path): unknown =>
  key === undefined ? value : isObject(value) ? valueAt(value[key], rest) : undefined

/** A copy with the value at one path replaced; unchanged when the path does not exist. */
export const withValue = (value: unknown, [key, ...rest]: Path, put: unknown): unknown => {
  if (key === undefined) return put
  if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? withValue(one, rest, put) : one))
  return isObject(value) ? { ...value, [key]: withValue(value[key], rest, put) } : value
}

/** A copy without the list entries, at any depth, that are this value. */
export const withoutEntries = (value: unknown, gone: unknown): unknown => {
  const inside = (one: unknown): unknown => withoutEntries(one, gone)
  if (Array.isArray(value)) return value.filter((one) => one !== gone).map(inside)
  return isObject(value) ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)])) : value
}
