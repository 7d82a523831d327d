import { notation } from './notation'

test.each([
  [{ type: 'object', properties: {}, required: [] }, '{}'],
  [{ type: 'string', minLength: 1, maxLength: 40 }, 'text(1…40)'],
  [{ type: 'integer', minimum: 0, maximum: 9 }, 'whole(0…9)'],
  [{ enum: ['a', 'b'], type: 'string' }, '"a" | "b"'],
  [{ type: 'array', items: { enum: ['a', 'b'] }, maxItems: 6 }, '("a" | "b")[](…6)'],
  [{ type: 'array', items: [{ type: 'number' }, { type: 'number' }], minItems: 2 }, '[number, number]'],
  [{ anyOf: [{ type: 'boolean' }, { type: 'null' }] }, 'boolean | null'],
])('%j is read as %s', (schema, read) => {
  expect(notation(schema)).toBe(read)
})

test('an object has one field a line, and optional fields are marked', () => {
  const inner = { type: 'object', properties: { lat: { type: 'number' } }, required: ['lat'] }
  const schema = { type: 'object', properties: { here: inner, name: { type: 'string' } }, required: ['here'] }
  expect(notation(schema)).toBe('{\n  here: {\n    lat: number\n  }\n  name?: text\n}')
})
