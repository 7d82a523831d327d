import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { clockTime, day, instant, publicId } from '../../src/contract/schema/base'

/** The part of JSON Schema that the contract uses. */
export interface Notated {
  type?: string
  enum?: unknown[]
  anyOf?: Notated[]
  properties?: Record<string, Notated>
  required?: string[]
  items?: Notated | Notated[]
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  minLength?: number
  maxLength?: number
  pattern?: string
}

const patternOf = (schema: GenericSchema): string =>
  (toJsonSchema(schema, { typeMode: 'input', ignoreActions: ['check'] }) as Notated).pattern ?? ''

const named = new Map([
  [patternOf(instant), 'instant'],
  [patternOf(day), 'day'],
  [patternOf(clockTime), 'time'],
  [patternOf(publicId), 'id'],
])

const range = (least: number | undefined, most: number | undefined): string =>
  least === undefined && most === undefined ? '' : `(${least ?? ''}…${most ?? ''})`

const indented = (text: string): string => text.replace(/\n/g, '\n  ')

const list = ({ items = {}, minItems, maxItems }: Notated): string => {
  if (Array.isArray(items)) return `[${items.map(notation).join(', ')}]`
  const isUnion = items.anyOf !== undefined || items.enum !== undefined
  return `${isUnion ? `(${notation(items)})` : notation(items)}[]${range(minItems, maxItems)}`
}

/** A schema in readable notation: `{ name: text(1…40), phone?: text(1…24) | null }`, one field a line. */
export const notation = (schema: Notated): string => {
  const { type, anyOf, enum: options, properties = {}, required = [] } = schema
  if (anyOf) return anyOf.map(notation).join(' | ')
  if (options) return options.map((option) => JSON.stringify(option)).join(' | ')
  if (type === 'array') return list(schema)
  if (type === 'integer') return `whole${range(schema.minimum, schema.maximum)}`
  if (type === 'number') return `number${range(schema.minimum, schema.maximum)}`
  if (type === 'string') return named.get(schema.pattern ?? '') ?? `text${range(schema.minLength, schema.maxLength)}`
  if (type !== 'object') return type ?? 'anything'
  const fields = Object.entries(properties).map(
    ([name, field]) => `\n${name}${required.includes(name) ? '' : '?'}: ${notation(field)}`,
  )
  return fields.length === 0 ? '{}' : `{${indented(fields.join(''))}\n}`
}
