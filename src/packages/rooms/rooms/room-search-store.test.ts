import { CallError, type CallMethod } from '../../../client/call'
import { RoomSearchStore, type RoomRow } from './room-search-store'
import type { Where } from '../../../stores/points/where'

const NOW = '2026-11-25T02:00:00.000Z'
const HERE: Where = { lat: 39.3, lng: 82.4, crs: 'gcj02', from: 'map', label: '演示地' }
const walk = (seconds: number) => ({
  seconds,
  meters: 300,
  stairs: 0,
  isStairsCounted: true,
  climb: 0,
  hasLift: false,
  isWithin: seconds <= 600,
})
const room = (id: string, nextFreeAt: string | null, seconds?: number) =>
  ({
    room: { id, name: id },
    position: null,
    walk: seconds === undefined ? null : walk(seconds),
    nextFreeAt,
    freeToday: 0,
  }) as unknown as RoomRow

const storeOf = (answer: () => unknown, pointId?: string) => {
  const inputs: unknown[] = []
  const kept = new Map<string, string>()
  const call = (async (_: string, input: unknown) => {
    inputs.push(input)
    return answer()
  }) as CallMethod
  const device = {
    read: (key: string) => kept.get(key) ?? '',
    write: (key: string, value: string) => void kept.set(key, value),
    now: () => NOW,
  }
  const open = () => new RoomSearchStore(call, device, { pace: 'elder' }, pointId)
  return { store: open(), open, inputs }
}
const rooms = (...rows: RoomRow[]) => ({ at: NOW, isSample: true, rows })
const idsOf = (rows: RoomRow[]) => rows.map(({ room: { id } }) => id)

test('around a place it asks with the walking pace, duration and party size', async () => {
  const { store, inputs } = storeOf(() => rooms())
  store.setMinutes(90)
  store.setPartySize(8)
  await store.load(HERE)
  expect(inputs).toEqual([
    { near: { lat: 39.3, lng: 82.4, crs: 'gcj02', profile: 'elder' }, minutes: 90, partySize: 8 },
  ])
})

test('a point’s rooms are requested without a place, and all rooms without either', async () => {
  const ofPoint = storeOf(() => rooms(), '1-0123456789abcdef')
  await ofPoint.store.load(HERE)
  const all = storeOf(() => rooms())
  await all.store.load(null)
  expect([ofPoint.inputs, all.inputs]).toEqual([[{ pointId: '1-0123456789abcdef' }], [{}]])
})

test('rooms within ten minutes come first, and in each group available ones first', async () => {
  const { store } = storeOf(() =>
    rooms(
      room('never', null, 100),
      room('tomorrow', '2026-11-26T02:00:00.000Z', 100),
      room('far', '2026-11-25T02:30:00.000Z', 900),
      room('today-far-side', '2026-11-25T03:00:00.000Z', 500),
      room('today', '2026-11-25T03:00:00.000Z', 200),
    ),
  )
  await store.load(HERE)
  expect(idsOf(store.parts.first)).toEqual(['today', 'today-far-side', 'tomorrow', 'never'])
  expect(idsOf(store.parts.rest)).toEqual(['far'])
})

test('with "now" selected, rooms free within the hour come first, however far', async () => {
  const { store } = storeOf(() =>
    rooms(
      room('later', '2026-11-25T03:01:00.000Z', 100),
      room('far', '2026-11-25T02:30:00.000Z', 900),
      room('never', null, 100),
    ),
  )
  store.setNow(true)
  await store.load(HERE)
  expect(idsOf(store.parts.first)).toEqual(['far'])
  expect(idsOf(store.parts.rest)).toEqual(['later', 'never'])
})

test('with "now" selected, of those free within the hour the ones within ten minutes come first', async () => {
  const { store } = storeOf(() =>
    rooms(
      room('far', '2026-11-25T02:30:00.000Z', 900),
      room('near', '2026-11-25T03:00:00.000Z', 100),
      room('unknown', '2026-11-25T02:30:00.000Z'),
    ),
  )
  store.setNow(true)
  await store.load(HERE)
  expect(idsOf(store.parts.first)).toEqual(['near', 'far', 'unknown'])
})

test('without a connection the cached list is used for the same query only', async () => {
  let isCut = false
  const { store, open } = storeOf(() => {
    if (isCut) throw new CallError('unreachable')
    return rooms(room('a', null))
  })
  await store.load(HERE)
  isCut = true
  const later = open()
  await later.load(HERE)
  expect(idsOf(later.parts.rest)).toEqual(['a'])
  expect(later.kept.isOldAt(NOW)).toBe(true)
  later.setMinutes(60)
  await later.load(HERE)
  expect(later.rooms.value).toBeNull()
})

test('a loaded list is marked as outdated while another query loads, not during a refresh', async () => {
  const later: ((answer: unknown) => void)[] = []
  const { store } = storeOf(() => new Promise((resolve) => later.push(resolve)))
  const answer = () => later.shift()?.(rooms(room('a', null)))
  const first = store.load(HERE)
  answer()
  await first
  expect(store.isOther).toBe(false)
  const again = store.load(HERE)
  expect(store.isOther).toBe(false)
  store.setMinutes(90)
  const wished = store.load(HERE)
  expect(store.isOther).toBe(true)
  answer()
  await again
  expect(store.isOther).toBe(true)
  answer()
  await wished
  expect(store.isOther).toBe(false)
})

test('a malformed id in the route means that the point does not exist', async () => {
  const { store } = storeOf(() => {
    throw new CallError('invalid_input')
  }, '1-x')
  await store.load(null)
  expect(store.rooms.problem).toContain('没有找到')
})
