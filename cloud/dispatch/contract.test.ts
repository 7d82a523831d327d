import { type Method, methods } from '../../src/contract/methods'
import { contractText, describeContract } from './contract'
import { definitionOf } from '../../src/contract/schema/definition-of'

interface Schema {
  type?: string
  enum?: unknown[]
  pattern?: string
  properties?: Record<string, Schema>
  additionalProperties?: boolean
  items?: Schema | Schema[]
  anyOf?: Schema[]
  minimum?: number
  maximum?: number
  maxLength?: number
  maxItems?: number
}

const described = describeContract().methods as Record<string, { input: Schema; output: Schema; roles: unknown }>
const names = Object.keys(methods) as Method[]

/** A schema and all schemas inside it, each with its path. */
const parts = (schema: Schema, path: string): [string, Schema][] => [
  [path, schema],
  ...(schema.anyOf ?? []).flatMap((one) => parts(one, path)),
  ...[schema.items ?? []].flat().flatMap((item) => parts(item, `${path}[]`)),
  ...Object.entries(schema.properties ?? {}).flatMap(([name, field]) => parts(field, `${path}.${name}`)),
]
const whereNot = (method: string, isRight: (schema: Schema) => boolean) => {
  const { input, output } = described[method]!
  return [...parts(input, 'input'), ...parts(output, 'output')].flatMap(([path, one]) => (isRight(one) ? [] : [path]))
}

test('every method is listed with its description and roles', () => {
  expect(Object.keys(described)).toEqual(names)
  expect(names.map((name) => described[name]?.roles)).toEqual(names.map((name) => definitionOf(name).roles))
})

test.each(names)('%s takes and gives strict objects only', (method) => {
  const isStrict = ({ type, additionalProperties }: Schema) => type !== 'object' || additionalProperties === false
  expect(whereNot(method, isStrict)).toEqual([])
})

test.each(names)('%s bounds every number: 1e999 is no number of ours', (method) => {
  const isBounded = ({ enum: options, minimum, maximum }: Schema) =>
    options !== undefined || (minimum !== undefined && maximum !== undefined)
  expect(whereNot(method, (one) => !['number', 'integer'].includes(one.type ?? '') || isBounded(one))).toEqual([])
})

test.each(names)('%s bounds every text, by length or by a pattern that does', (method) => {
  const isBounded = ({ enum: options, maxLength, pattern = '*' }: Schema) =>
    options !== undefined || maxLength !== undefined || !/[*+]/.test(pattern)
  expect(whereNot(method, (one) => one.type !== 'string' || isBounded(one))).toEqual([])
})

test.each(names)('%s bounds every list that comes in', (method) => {
  const isEndless = ({ type, items, maxItems }: Schema) =>
    type === 'array' && !Array.isArray(items) && maxItems === undefined
  const endless = parts(described[method]!.input, 'input').filter(([, one]) => isEndless(one))
  expect(endless.map(([path]) => path)).toEqual([])
})

test('the JSON text is this description, and is made only once', () => {
  expect(JSON.parse(contractText())).toEqual(JSON.parse(JSON.stringify(describeContract())))
  const startedAt = performance.now()
  for (let call = 0; call < 1_000; call++) contractText()
  const describedAt = performance.now()
  describeContract()
  expect(describedAt - startedAt).toBeLessThan(performance.now() - describedAt)
})
