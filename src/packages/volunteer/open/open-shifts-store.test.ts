import { CallError } from '../../../client/call'
import { answering, holding } from '../../../../test/booking/phone'
import { shanghai } from '../../../../test/times'
import { OpenShiftsStore } from './open-shifts-store'

const NOW = shanghai('2026-11-24', '10:00')
const HERE = { lat: 29.5, lng: 106.5, crs: 'gcj02', label: '', from: 'gps' } as const

const row = (id: string, changes: object = {}) => ({
  id,
  kind: 'meals',
  startsAt: shanghai('2026-11-25', '10:30'),
  taken: 0,
  capacity: 2,
  isShort: false,
  walk: null,
  ...changes,
})
const walkOf = (seconds: number) => ({ walk: { seconds } })

const openWith = (answers: ((input: unknown) => unknown)[], device = holding(NOW), coming: unknown[] = []) => {
  const { call, calls } = answering({
    'shifts.open': (input) => answers.shift()?.(input),
    'shifts.mine': () => ({ coming }),
  })
  return { store: new OpenShiftsStore(call, device, { pace: 'elder' }), calls, device }
}

test('the nearest that lacks people is named first, then those with free places by walk, then those to wait for', async () => {
  const { store, calls } = openWith([
    () => ({
      rows: [
        row('far', { isShort: true, ...walkOf(900) }),
        row('near', { isShort: true, ...walkOf(300) }),
        row('full', { taken: 2 }),
        row('books', { kind: 'books' }),
        row('between', walkOf(600)),
      ],
      more: null,
    }),
  ])
  await store.load(HERE)
  expect(calls).toEqual([['shifts.open', { position: { lat: 29.5, lng: 106.5, crs: 'gcj02', profile: 'elder' } }]])
  expect(store.first?.id).toBe('near')
  expect(store.free.map(({ id }) => id)).toEqual(['between', 'far', 'books'])
  expect(store.full.map(({ id }) => id)).toEqual(['full'])
  expect(store.kinds).toEqual(['meals', 'books'])
})

test('a kind narrows the lists, not what is named first', async () => {
  const rows = [
    row('near', { isShort: true }),
    row('books', { kind: 'books' }),
    row('meals'),
    row('full', { taken: 2 }),
  ]
  const { store } = openWith([() => ({ rows, more: null })])
  await store.load(null)
  store.setKind('books')
  expect([store.first?.id, store.free.map(({ id }) => id), store.full]).toEqual(['near', ['books'], []])
  store.setKind(null)
  expect([store.free.length, store.full.length]).toEqual([2, 1])
})

test('without a place to walk from, the first to begin come first', async () => {
  const { store } = openWith([() => ({ rows: [row('first'), row('second')], more: null })])
  await store.load(null)
  expect([store.isByWalk, store.free.map(({ id }) => id)]).toEqual([false, ['first', 'second']])
})

test('later ones are added, none twice', async () => {
  const more = { startsAt: shanghai('2026-11-25', '10:30'), shiftId: 'b' }
  const { store, calls } = openWith([
    () => ({ rows: [row('a'), row('b')], more }),
    () => ({ rows: [row('b'), row('c')], more: null }),
  ])
  await store.load(null)
  expect(store.hasMore).toBe(true)
  await store.loadMore(null)
  expect(calls.at(-1)).toEqual(['shifts.open', { after: more }])
  expect([store.rows.map(({ id }) => id), store.hasMore]).toEqual([['a', 'b', 'c'], false])
})

test('without a network the last answer is shown, and how far it is from here is not stored', async () => {
  const device = holding(NOW)
  const { store } = openWith([() => ({ rows: [row('a', walkOf(300))], more: null })], device)
  await store.load(HERE)
  expect(store.rows[0]?.walk).toEqual({ seconds: 300 })
  const lost = () => {
    throw new CallError('unreachable')
  }
  const { store: later } = openWith([lost], device)
  await later.load(HERE)
  expect([later.rows.map(({ id, walk }) => [id, walk]), later.kept.answer.problem]).toEqual([
    [['a', null]],
    expect.stringContaining('网络'),
  ])
})

test('one’s own shifts are not offered again', async () => {
  const rows = [row('own', { isShort: true }), row('free'), row('full', { taken: 2 })]
  const own = [{ shift: { id: 'own' } }, { shift: { id: 'full' } }]
  const { store } = openWith([() => ({ rows, more: null })], holding(NOW), own)
  await store.load(null)
  await store.loadMine()
  expect([store.first, store.free.map(({ id }) => id), store.full]).toEqual([null, ['free'], []])
})
