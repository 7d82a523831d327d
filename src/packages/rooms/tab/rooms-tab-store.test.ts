import { holding } from '../../../../test/booking/phone'
import { CallError, type CallMethod } from '../../../client/call'
import type { Where } from '../../../stores/points/where'
import { RoomsTabStore } from './rooms-tab-store'

/** Wednesday 10:00 in Shanghai. */
const NOW = '2026-11-25T02:00:00.000Z'
const HERE: Where = { lat: 39.3, lng: 82.4, crs: 'gcj02', from: 'map', label: '演示地' }
const near = { lat: 39.3, lng: 82.4, crs: 'gcj02', profile: 'elder' }

const nextDays = (day: string) =>
  [0, 1, 2].map((ahead) => ({
    day: new Date(Date.parse(day) + ahead * 86_400_000).toISOString().slice(0, 10),
    spans: [],
  }))

const open = (isSignedIn = true) => {
  const world = { now: NOW, isCut: false, answers: (): Promise<unknown> => Promise.resolve() }
  const asked: [string, unknown][] = []
  const call = (async (method: string, input: { day: string }) => {
    asked.push([method, input])
    await world.answers()
    if (world.isCut) throw new CallError('unreachable')
    if (method === 'bookings.mine') return { at: NOW, isSample: true, coming: [], waitlist: [], past: [] }
    return { at: NOW, isSample: true, rows: [{ plan: { gridMinutes: 30, minMinutes: 30, days: nextDays(input.day) } }] }
  }) as unknown as CallMethod
  const device = { ...holding(NOW), now: () => world.now, isSignedIn: () => isSignedIn }
  return { world, asked, device, store: new RoomsTabStore(call, device, { pace: 'elder' }) }
}

test('one call says when the rooms around the place are free on three days, and one what is mine', async () => {
  const { store, asked } = open()
  await store.load(HERE)
  expect(asked).toEqual([
    ['rooms.list', { near, day: '2026-11-25' }],
    ['bookings.mine', {}],
  ])
  await store.look('2026-11-27')
  expect(asked).toHaveLength(2)
  expect(store.shown).toBe(store.rooms.answer.value)
})

test('nobody is signed in by opening the tab', async () => {
  const { store, asked } = open(false)
  await store.load(null)
  expect(asked).toEqual([['rooms.list', { day: '2026-11-25' }]])
  expect(store.isReady).toBe(true)
})

test('a day beyond the three takes one more call, and nothing of another day is shown meanwhile', async () => {
  const { store, asked } = open()
  await store.load(HERE)
  const looking = store.look('2026-12-02')
  expect(store.shown).toBeNull()
  await looking
  expect(asked.slice(2)).toEqual([['rooms.list', { near, day: '2026-12-02' }]])
  expect(store.shown?.rows[0]?.plan?.days[0]?.day).toBe('2026-12-02')
})

test('a chosen day that has passed is chosen no more', async () => {
  const { store, world } = open()
  await store.load(HERE)
  await store.look('2026-11-25')
  world.now = '2026-11-25T16:01:00.000Z'
  await store.load(HERE)
  expect(store.day).toBe('')
  expect(store.shown).toBe(store.rooms.answer.value)
})

test('without a network it shows what was there last, with its age', async () => {
  const { store, world } = open()
  await store.load(HERE)
  world.isCut = true
  await store.load(HERE)
  expect(store.rooms.answer).toMatchObject({ problem: expect.stringMatching(/./), value: { rows: [{}] } })
  expect(store.rooms.at).toBe(NOW)
  await store.load({ ...HERE, lat: 39.4 })
  expect(store.rooms.answer.value).toBeNull()
})

test('a slow answer is not waited for when there is an older one', async () => {
  const first = open()
  await first.store.load(HERE)
  const { world, ...second } = open()
  second.device.write('rooms-tab', first.device.read('rooms-tab'))
  jest.useFakeTimers()
  const waiting: (() => void)[] = []
  world.answers = () => new Promise<void>((resolve) => waiting.push(resolve))
  const loading = second.store.load(HERE)
  jest.advanceTimersByTime(4_900)
  expect(second.store.isReady).toBe(false)
  jest.advanceTimersByTime(200)
  expect(second.store).toMatchObject({
    isReady: true,
    isSlow: true,
    rooms: { at: NOW, answer: { value: { rows: [{}] } } },
  })
  jest.useRealTimers()
  waiting.forEach((answer) => answer())
  await loading
  expect(second.store.isSlow).toBe(false)
})
