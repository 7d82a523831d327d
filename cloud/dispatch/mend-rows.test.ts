import * as v from 'valibot'
import { type Method, methods } from '../../src/contract/methods'
import { instant } from '../../src/contract/schema/base'
import { definitionOf } from '../../src/contract/schema/definition-of'
import { schemaAt } from './at-path'
import { mendRows } from './mend-rows'
import { misfitWords } from './misfit.zh'
import { placeholderOf } from './placeholder'

const row = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]{3,10}$/)),
  kind: v.picklist(['leak', 'noise']),
  title: v.pipe(v.string(), v.maxLength(12)),
  worker: v.nullable(v.pipe(v.string(), v.maxLength(3))),
  openedAt: instant,
  room: v.strictObject({ name: v.pipe(v.string(), v.maxLength(12)), times: v.array(v.number()) }),
})
const schema = v.strictObject({ at: v.pipe(v.string(), v.maxLength(2)), rows: v.pipe(v.array(row), v.maxLength(3)) })
const LONG = 'x'.repeat(13)

const openedAt = '2026-11-24T02:00:00.000Z'
const good = { id: 'abc', kind: 'leak', title: '演示', worker: null, openedAt, room: { name: '演示', times: [1] } }
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

const EPOCH = '2000-01-01T00:00:00.000Z'
const unreadable = { title: misfitWords.line }

test.each([
  ['an id', { ...good, id: LONG }, { id: 'unreadable' }, { id: LONG, fields: ['id'] }],
  ['a kind', { ...good, kind: '13900000000 演示' }, { kind: 'leak' }, { kind: null, fields: ['kind'] }],
  ['an instant', { ...good, openedAt: '昨天' }, { openedAt: EPOCH }, { fields: ['openedAt'] }],
  [
    'a number',
    { ...good, room: { name: '', times: [null] } },
    { room: { name: '', times: [0] } },
    { fields: ['room.times'] },
  ],
  [
    'something missing',
    { ...good, room: undefined },
    { room: { name: misfitWords.field, times: [] } },
    { fields: ['room'] },
  ],
])('a row with a bad value for %s stays, with a value that fits and a title that says so', (_, bad, placed, seen) => {
  expect(mended(bad, good)).toEqual({
    output: { at: '10', rows: [{ ...good, ...unreadable, ...placed }, good] },
    bad: [expect.objectContaining({ ...seen, isLeftOut: false })],
  })
})

test.each([
  ['a field that is not in the contract', { ...good, openid: 'o1' }],
  ['the same deeper in', { ...good, room: { ...good.room, code: '4826' } }],
])('%s is removed from its row, and logged without its name', (_, bad) => {
  expect(mended(bad, good)).toEqual({
    output: { at: '10', rows: [good, good] },
    bad: [expect.objectContaining({ fields: [], isLeftOut: false })],
  })
})

test('a row that fits no shape of a union keeps what fits the nearest one', () => {
  const [byDay, byTime] = [
    v.strictObject({ day: v.string() }),
    v.strictObject({ at: v.string(), by: v.picklist(['a']) }),
  ]
  const either = v.strictObject({ rows: v.array(v.union([byDay, byTime])) })
  expect(mendRows(either, { rows: [{ at: '10', by: 'b' }, { day: '1' }] }, ['rows'])).toEqual({
    output: { rows: [{ at: '10', by: 'a' }, { day: '1' }] },
    bad: [expect.objectContaining({ list: 'rows', isLeftOut: false })],
  })
})

test('only rows are repaired: not the answer around them, nor a list that is too long', () => {
  expect(mendRows(schema, { at: LONG, rows: [] }, ['rows'])).toBeNull()
  expect(mendRows(schema, { at: '10', rows: 1 }, ['rows'])).toBeNull()
  expect(mended(good, good, good, good)).toBeNull()
  expect(mendRows(schema, { at: '10', rows: [{ ...good, title: LONG }] }, [])).toBeNull()
})

/** Lists that have to be complete: they belong to one thing, decide something, or are only counted. */
const WHOLE: readonly string[] = [
  ...['accept', 'confirm', 'decline', 'enter', 'propose'].map((verb) => `mediation.${verb} meetings`),
  'points.get serviceDetails',
  'points.get alerts',
  'points.get photos',
  'points.way pieces',
  'programmes.get own',
  'programmes.save dates', // staff decide by them
  'programmes.save leftOut',
  'posters.make lacking',
  'rooms.day strip',
  'hours.mine communities', // together they are the sum
  'shifts.screen codes',
  'map.lines names', // of the walking network, which is checked when it is built
  'complaints.figures byCategory',
  'complaints.figures byCommunity',
  ...['answer', 'enrol', 'enrolFor', 'leave'].map((verb) => `programmes.${verb} seats`),
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

test('for every row of every list there is a placeholder, whatever is wrong with it', () => {
  const rows = names.flatMap((method) =>
    (definitionOf(method).storedRows ?? []).map((list) => {
      const row = list.split('.').reduce<v.GenericSchema | undefined>((schema, step) => {
        const found = schemaAt(schema, [step])
        return schemaAt(found, [0]) ?? found
      }, definitionOf(method).output)
      return { name: `${method} ${list}`, row }
    }),
  )
  const without = rows.filter(({ row }) => !row || !v.is(row, placeholderOf(row, {})))
  expect(without.map(({ name }) => name)).toEqual([])
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
