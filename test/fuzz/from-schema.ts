import fc from 'fast-check'
import { fullOf, rareSigns } from './rare-signs'

/** The part of JSON Schema that the contract uses. */
export interface JsonSchema {
  type?: string
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema | JsonSchema[]
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
}

const ITEMS_MAX = 4
const DAY = String.raw`^20\d\d-\d\d-\d\d$`
const INSTANT = String.raw`^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?Z$`

const dates = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
/** Days that exist: the schema says only what they look like. */
const calendarDay = dates.map((date) => date.toISOString().slice(0, 10))
const instant = fc
  .tuple(dates, fc.boolean())
  .map(([date, isShort]) => (isShort ? date.toISOString().replace(/\.\d+/, '') : date.toISOString()))

const textOf = ({ pattern = '', minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> => {
  if (pattern === DAY) return calendarDay
  if (pattern === INSTANT) return instant
  if (!pattern.includes('ud83') && !pattern.includes('ud800')) return fc.stringMatching(new RegExp(pattern))
  const grapheme = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 12) })
  const nasty = fc.constantFrom('%', '_', '\\', "'; --", '怡家', '😀', 'a\u200bb', '  ', '\u0001', '﷽', 'ﬀ', 'İ')
  const full = fc
    .tuple(fc.constantFrom(...rareSigns), fc.nat({ max: 3 }))
    .map(([sign, ahead]) => fullOf(sign, maxLength, ahead))
  return fc
    .oneof(grapheme, nasty, full)
    .filter((text) => text.length >= minLength && text.length <= maxLength && new RegExp(pattern).test(text))
}

const numberOf = ({ type, minimum = -1e9, maximum = 1e9 }: JsonSchema): fc.Arbitrary<number> =>
  type === 'integer'
    ? fc.oneof(fc.integer({ min: minimum, max: maximum }), fc.constantFrom(minimum, maximum))
    : fc.double({ min: minimum, max: maximum, noNaN: true })

const listOf = ({ items = {}, minItems = 0, maxItems = ITEMS_MAX }: JsonSchema): fc.Arbitrary<unknown[]> => {
  if (Array.isArray(items)) return fc.tuple(...items.map(valid))
  const most = Math.max(minItems, Math.min(maxItems, ITEMS_MAX))
  return fc.array(valid(items), { minLength: minItems, maxLength: most })
}

/** Values that the schema takes. */
export const valid = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const { type, anyOf, enum: options, properties = {}, required = [] } = schema
  if (anyOf) return fc.oneof(...anyOf.map(valid))
  if (options) return fc.constantFrom(...options)
  if ('const' in schema) return fc.constant(schema.const)
  if (type === 'null') return fc.constant(null)
  if (type === 'boolean') return fc.boolean()
  if (type === 'string') return textOf(schema)
  if (type === 'number' || type === 'integer') return numberOf(schema)
  if (type === 'array') return listOf(schema)
  if (type !== 'object') throw new Error(`no values for ${JSON.stringify(schema)}`)
  const fields = Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, valid(field)]))
  return fc.record(fields, { requiredKeys: required })
}
