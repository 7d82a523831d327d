import { answering } from '../../../../test/booking/phone'
import { at } from '../../../../test/booking/room-day'
import type { Where } from '../../../stores/points/where'
import { NEAR_MAX, NearStore } from './near-store'

const HERE = { lat: 39.24, lng: 82.46, crs: 'gcj02', from: 'map', label: '' } as Where
const walk = (seconds: number) => ({ seconds })
const programme = (id: string, hour: string, seconds: number) => ({
  id,
  walk: walk(seconds),
  next: { startsAt: at(hour) },
})
const shift = (id: string, hour: string, { seconds = 60, taken = 0 } = {}) => ({
  id,
  walk: walk(seconds),
  startsAt: at(hour),
  capacity: 1,
  taken,
})

const shown = async (programmes: unknown[], shifts: unknown[]) => {
  const { call, calls } = answering({
    'programmes.list': () => ({ rows: programmes }),
    'shifts.open': () => ({ rows: shifts }),
  })
  const store = new NearStore(call, { pace: 'elder' })
  await store.load(HERE)
  return { ids: store.answer.value?.map(({ row }) => row.id), calls }
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
