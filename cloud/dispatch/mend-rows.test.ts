import * as v from 'valibot'
import { type Method, methods } from '../../src/contract/methods'
import { definitionOf } from '../../src/contract/schema/definition-of'
import { schemaAt } from './at-path'
import { mendRows } from './mend-rows'
import { misfitWords } from './misfit.zh'

const row = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]{3}$/)),
  kind: v.picklist(['leak', 'noise']),
  title: v.pipe(v.string(), v.maxLength(12)),
  worker: v.nullable(v.pipe(v.string(), v.maxLength(3))),
  room: v.strictObject({ name: v.pipe(v.string(), v.maxLength(12)), times: v.array(v.number()) }),
})
const schema = v.strictObject({ at: v.pipe(v.string(), v.maxLength(2)), rows: v.pipe(v.array(row), v.maxLength(3)) })
const LONG = 'x'.repeat(13)

const good = { id: 'abc', kind: 'leak', title: '演示', worker: null, room: { name: '演示', times: [1] } }
const mended = (...rows: unknown[]) => mendRows(schema, { at: '10', rows }, ['rows'])

test('a title or name that does not fit is replaced by words, other fields by nothing; the row stays', () => {
  const bad = { ...good, title: LONG, worker: LONG, room: { name: LONG, times: [1] } }
  expect(mended(good, bad)).toEqual({
    output: {
      at: '10',
      rows: [good, { ...good, title: misfitWords.line, worker: null, room: { name: misfitWords.field, times: [1] } }],
    },
    bad: [{ list: 'rows', id: 'abc', kind: 'leak', fields: ['title', 'worker', 'room.name'], isLeftOut: false }],
  })
})

test.each([
  ['an id that is none', { ...good, id: LONG }, { id: LONG, fields: ['id'] }],
  ['a kind that is none', { ...good, kind: '13900000000 演示' }, { kind: null, fields: ['kind'] }],
  ['a number that is none', { ...good, room: { name: '', times: [1, null] } }, { fields: ['room.times'] }],
  ['something missing that is no text', { ...good, room: undefined }, { fields: ['room'] }],
  ['what nobody may see', { ...good, openid: 'o1' }, { fields: [] }],
  ['the same deeper in', { ...good, room: { ...good.room, code: '4826' } }, { fields: [] }],
])('a row with %s is left out, the others stay', (_, bad, seen) => {
  expect(mended(bad, good, bad)).toEqual({
    output: { at: '10', rows: [good] },
    bad: [expect.objectContaining({ ...seen, isLeftOut: true }), expect.objectContaining({ ...seen, isLeftOut: true })],
  })
})

test('only rows are repaired: not the answer around them, nor a list that is too long', () => {
  expect(mendRows(schema, { at: LONG, rows: [] }, ['rows'])).toBeNull()
  expect(mendRows(schema, { at: '10', rows: 1 }, ['rows'])).toBeNull()
  expect(mended(good, good, good, good)).toBeNull()
  expect(mended('abc')).toBeNull()
  expect(mendRows(schema, { at: '10', rows: [{ ...good, title: LONG }] }, [])).toBeNull()
})

/** Lists that have to be complete: they belong to one thing, decide something, or are only counted. */
const WHOLE: readonly string[] = [
  ...['accept', 'confirm', 'decline', 'enter', 'propose'].map((verb) => `mediation.${verb} meetings`),
  'points.get serviceDetails',
  'points.get alerts',
  'points.get photos',
  'points.way pieces',
  'rooms.day strip',
  'complaints.figures byCategory',
  'complaints.figures byCommunity',
]

const names = Object.keys(methods) as Method[]
const fieldsOf = (method: Method) => Object.keys((definitionOf(method).output as { entries?: object }).entries ?? {})
const hasRows = (method: Method, field: string) =>
  schemaAt(definitionOf(method).output, [field, 0])?.type === 'strict_object'

test('every list in an output either has stored rows or has to be complete', () => {
  const lists = names.flatMap((method) =>
    fieldsOf(method).flatMap((field) => (hasRows(method, field) ? [{ method, field }] : [])),
  )
  const whole = lists.filter(({ method, field }) => !definitionOf(method).storedRows?.includes(field))
  expect(whole.map(({ method, field }) => `${method} ${field}`).sort()).toEqual([...WHOLE].sort())
})

test('the paths in storedRows exist in the contract', () => {
  const unknown = names.filter((method) =>
    (definitionOf(method).storedRows ?? []).some((names) => {
      const steps = names.split('.')
      return !steps.reduce<v.GenericSchema | undefined>((schema, step) => {
        const found = schemaAt(schema, [step])
        return found?.type === 'array' ? schemaAt(found, [0]) : found
      }, definitionOf(method).output)
    }),
  )
  expect(unknown).toEqual([])
})
