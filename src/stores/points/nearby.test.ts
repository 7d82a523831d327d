import { CallError, type CallMethod } from '../../client/call'
import { type Nearby, NearbyStore } from './nearby'
import { SettingsStore } from '../settings'

const NOW = '2026-11-24T02:00:00.000Z'
const where = { lat: 39.24, lng: 82.46, crs: 'gcj02', from: 'map', label: '' } as const
const nearby = { at: '2026-11-24T02:00:00.000Z', from: where, rows: [], answerId: null } as unknown as Nearby

/** A server that answers each call with this function, and a phone with storage. */
const setUp = (answer: (method: string, input: unknown) => unknown) => {
  const kept = new Map<string, string>()
  const seen: [string, unknown][] = []
  const device = {
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, value: string) => void kept.set(key, value),
    now: () => NOW,
    letterScale: () => 1,
  }
  const call = (async (method: string, input: unknown) => {
    seen.push([method, input])
    return answer(method, input)
  }) as CallMethod
  const settings = new SettingsStore(device)
  return { settings, seen, kept, store: () => new NearbyStore(call, device, settings) }
}

test('requests with the chosen pace and service, and caches the response', async () => {
  const { store, settings, seen } = setUp(() => nearby)
  settings.setPace('elder')
  const first = store()
  first.setService('medical')
  await first.load(where)
  expect(seen[0]?.[1]).toEqual({ lat: 39.24, lng: 82.46, crs: 'gcj02', profile: 'elder', services: ['medical'] })
  expect(first.isOldAt(NOW)).toBe(false)
})

test('without a connection the cached answer is shown and marked as old', async () => {
  let isOnline = true
  const { store } = setUp(() => (isOnline ? nearby : Promise.reject(new CallError('unreachable'))))
  await store().load(where)
  isOnline = false
  const next = store()
  await next.load(where)
  expect(next.answer.value?.at).toBe(nearby.at)
  expect(next.isOldAt(NOW)).toBe(true)
})

test('without a connection or a cached answer only an error is shown', async () => {
  const { store } = setUp(() => Promise.reject(new CallError('unreachable')))
  const only = store()
  await only.load(where)
  expect(only.answer.value).toBeNull()
  expect(only.answer.problem).toContain('网络')
})

test('while a response is slow the cached answer is shown, until it arrives', async () => {
  jest.useFakeTimers()
  let arrive = (_: unknown) => {}
  let isSlow = false
  const { store } = setUp(() => (isSlow ? new Promise((resolve) => (arrive = resolve)) : nearby))
  await store().load(where)
  isSlow = true
  const next = store()
  const loading = next.load(where)
  await jest.advanceTimersByTimeAsync(5_000)
  expect(next.isOldAt(NOW)).toBe(true)
  arrive({ ...nearby, at: '2026-11-24T03:00:00.000Z' })
  await loading
  expect(next.isOldAt(NOW)).toBe(false)
  expect(next.answer.value?.at).toBe('2026-11-24T03:00:00.000Z')
  jest.useRealTimers()
})

test('a cached answer for another place or pace is never shown', async () => {
  let isOnline = true
  const { store, settings } = setUp(() => (isOnline ? nearby : Promise.reject(new CallError('unreachable'))))
  const only = store()
  await only.load(where)
  isOnline = false
  await only.load({ ...where, lat: 39.25 })
  expect(only.answer.value).toBeNull()
  settings.setPace('elder')
  await only.load(where)
  expect(only.answer.value).toBeNull()
  settings.setPace('standard')
  await only.load(where)
  expect(only.answer.value).not.toBeNull()
})

test('after any error the answer is old, and so is one from six minutes ago', async () => {
  let isBusy = false
  const { store } = setUp(() => (isBusy ? Promise.reject(new CallError('try_again')) : nearby))
  const only = store()
  await only.load(where)
  expect(only.isOldAt('2026-11-24T02:04:00.000Z')).toBe(false)
  expect(only.isOldAt('2026-11-24T02:06:00.000Z')).toBe(true)
  isBusy = true
  await only.load(where)
  expect(only.isOldAt(NOW)).toBe(true)
})

test('a point that has closed since makes the answer stale', async () => {
  const row = { id: 'a', walk: null, straightMeters: 1, opening: { state: 'open', until: '2026-11-24T02:01:00.000Z' } }
  const { store } = setUp(() => ({ ...nearby, rows: [row] }))
  const only = store()
  await only.load(where)
  expect(only.isStaleAt(NOW)).toBe(false)
  expect(only.isStaleAt('2026-11-24T02:01:00.000Z')).toBe(true)
})

test('a GPS position is never stored on the phone', async () => {
  const { store, kept } = setUp(() => nearby)
  await store().load({ ...where, from: 'gps' })
  expect(kept.size).toBe(1)
  expect([...kept.values()].join()).not.toContain('39.24')
})

test('a long list is shown a page at a time', () => {
  const { store } = setUp(() => nearby)
  const only = store()
  only.showMore()
  expect(only.rowsShown).toBe(40)
  only.setWhen('today')
  expect(only.rowsShown).toBe(20)
})
