import { LocateError, type Place } from '../../client/device'
import { WhereStore } from './where'

const here: Place = { lat: 29.56, lng: 106.57, crs: 'gcj02' }
const chosen = { ...here, from: 'community' as const, label: '柚子坡社区' }

const setUp = (locate: () => Promise<Place>, isGranted = false, isAllowedLater = false) => {
  let kept = ''
  let asked = 0
  const device = {
    canLocate: true,
    read: () => kept,
    write: (_: string, value: string) => void (kept = value),
    isLocationGranted: async () => isGranted,
    openSettings: async () => isAllowedLater,
    locate: () => {
      asked++
      return locate()
    },
  }
  return { device, store: new WhereStore(device), asked: () => asked, kept: () => kept }
}

test('the first start requests no position', async () => {
  const { store, asked } = setUp(async () => here)
  await store.resume()
  expect(asked()).toBe(0)
  expect(store.where).toBeNull()
})

test('once allowed, the position is taken without asking, but never stored', async () => {
  const { store, kept } = setUp(async () => here, true)
  await store.resume()
  expect(store.where).toMatchObject({ ...here, from: 'gps' })
  expect(kept()).not.toContain('29.56')
})

test('a chosen community is stored and takes precedence over the position', async () => {
  const { store, device, asked } = setUp(async () => here, true)
  store.choose(chosen)
  const next = new WhereStore(device)
  await next.resume()
  expect(next.where).toEqual(chosen)
  expect(asked()).toBe(0)
})

test('a refusal is distinguished from a failure to locate, and keeps the chosen place', async () => {
  const { store } = setUp(() => Promise.reject(new LocateError('denied')))
  store.choose(chosen)
  await store.locate()
  expect(store.failure).toBe('denied')
  expect(store.where).toEqual(chosen)
})

test('once allowed again in the settings, the position is taken at once', async () => {
  let isDenied = true
  const { store } = setUp(
    () => (isDenied ? Promise.reject(new LocateError('denied')) : Promise.resolve(here)),
    false,
    true,
  )
  await store.locate()
  isDenied = false
  await store.reopen()
  expect(store.where).toMatchObject(here)
  expect(store.failure).toBeNull()
})
