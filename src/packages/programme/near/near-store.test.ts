import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import { shanghai } from '../../../../test/times'
import { CallError } from '../../../client/call'
import type { Where } from '../../../stores/points/where'
import { NEAR_MAX, NearStore } from './near-store'

const HERE = { lat: 39.24, lng: 82.46, crs: 'gcj02', from: 'map', label: '' } as Where
const walk = (seconds: number) => ({ seconds })
const programme = (id: string, hour: string, seconds: number) => ({
  id,
  walk: walk(seconds),
  next: { startsAt: at(hour), endsAt: at('21:00') },
})
const shift = (id: string, hour: string, { seconds = 60, taken = 0 } = {}) => ({
  id,
  walk: walk(seconds),
  startsAt: at(hour),
  endsAt: at('21:00'),
  capacity: 1,
  taken,
})

const NOW = at('07:00')
const lost = () => {
  throw new CallError('unreachable')
}

const shown = async (programmes: unknown[], shifts: unknown[], now = NOW) => {
  const { call, calls } = answering({
    'programmes.list': () => ({ rows: programmes }),
    'shifts.open': () => ({ rows: shifts }),
  })
  const store = new NearStore(call, { now: () => NOW }, { pace: 'elder' })
  await store.load(HERE)
  return { ids: store.rowsAt(now)?.map(({ row }) => row.id), calls }
}

test('what begins first comes first, programmes and shifts in one list of three', async () => {
  const programmes = [programme('reading', '15:00', 300), programme('cafe', '10:00', 300)]
  const { ids } = await shown(programmes, [shift('meals', '11:00'), shift('books', '16:00')])
  expect(ids).toEqual(['cafe', 'meals', 'reading'])
})

test('what is more than ten minutes away, and shifts that need nobody, are left out', async () => {
  const { ids } = await shown([programme('far', '10:00', 601)], [shift('full', '11:00', { taken: 1 })])
  expect(ids).toEqual([])
})

test('shifts never push out the only programme', async () => {
  const shifts = ['08:00', '08:30', '09:00', '09:30'].map((hour) => shift(hour, hour))
  expect((await shown([programme('cafe', '20:00', 60)], shifts)).ids).toEqual(['08:00', '08:30', 'cafe'])
  expect((await shown([], shifts)).ids).toHaveLength(NEAR_MAX)
})

test('asks from the chosen place at the chosen pace', async () => {
  const { calls } = await shown([], [])
  const position = { lat: HERE.lat, lng: HERE.lng, crs: 'gcj02', profile: 'elder' }
  expect(calls).toEqual([
    ['programmes.list', { position }],
    ['shifts.open', { position }],
  ])
})

test('what has ended, or is more than a week away, is left out', async () => {
  const far = {
    ...programme('later', '10:00', 60),
    next: { startsAt: shanghai('2099-01-01', '10:00'), endsAt: shanghai('2099-01-01', '11:00') },
  }
  expect((await shown([programme('today', '10:00', 60), far], [])).ids).toEqual(['today'])
  expect((await shown([programme('today', '10:00', 60)], [shift('meals', '11:00')], at('21:00'))).ids).toEqual([])
})

test('one of both is shown without the other; that neither came is said', async () => {
  const rows = [programme('cafe', '10:00', 60)]
  const { call } = answering({ 'programmes.list': () => ({ rows }), 'shifts.open': lost })
  const store = new NearStore(call, { now: () => NOW }, { pace: 'elder' })
  await store.load(HERE)
  expect([store.rowsAt(NOW)?.length, store.isFailed]).toEqual([1, false])
  const neither = new NearStore(
    answering({ 'programmes.list': lost, 'shifts.open': lost }).call,
    { now: () => NOW },
    { pace: 'elder' },
  )
  await neither.load(HERE)
  expect([neither.rowsAt(NOW), neither.isFailed]).toEqual([null, true])
})

test('no row is shown before both have answered, so that none moves; a reload keeps what is there', async () => {
  const waiting: ((value: unknown) => void)[] = []
  const later = () => new Promise((resolve) => waiting.push(resolve))
  const { call } = answering({
    'programmes.list': () => ({ rows: [programme('cafe', '10:00', 60)] }),
    'shifts.open': later,
  })
  const store = new NearStore(call, { now: () => NOW }, { pace: 'elder' })
  const loading = store.load(HERE)
  await Promise.resolve()
  expect(store.rowsAt(NOW)).toBeNull()
  waiting[0]?.({ rows: [] })
  await loading
  void store.load(HERE)
  expect(store.rowsAt(NOW)?.length).toBe(1)
  void store.load({ ...HERE, lat: 1 })
  expect(store.rowsAt(NOW)).toBeNull()
})

test('after five minutes it is old', async () => {
  const { call } = answering({ 'programmes.list': () => ({ rows: [] }), 'shifts.open': () => ({ rows: [] }) })
  const store = new NearStore(call, { now: () => NOW }, { pace: 'elder' })
  expect(store.isOldAt(at('09:00'))).toBe(false)
  await store.load(HERE)
  expect([store.isOldAt(at('07:05')), store.isOldAt(at('07:06'))]).toEqual([false, true])
})
