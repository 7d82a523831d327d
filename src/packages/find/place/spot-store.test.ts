import { CallError, type CallMethod } from '../../../client/call'
import { METERS_PER_DEGREE } from '../../../domain/geo'
import type { District } from '../../../stores/district/district'
import { spotAbout, spotName, spotWhere } from './spot-name'
import { SpotStore } from './spot-store'

const at = (meters: number) => ({ lat: 29.5 + meters / METERS_PER_DEGREE, lng: 106.5, crs: 'gcj02' as const })
const communities = [
  { id: 1, name: '竹筒街社区', phone: null, position: at(0) },
  { id: 2, name: '瓦当巷社区', phone: null, position: at(900) },
]
const district = { subdistricts: [{ name: '演示街道', communities }] } as unknown as District
const house = { kind: 'building' as const, name: '演示里 3 号', meters: 120, position: at(130) }

const storeOf = (answer: () => unknown) => new SpotStore((async () => answer()) as CallMethod, district)

test('a spot is called by its street, and its community and the nearest landmark are said beside it', async () => {
  const store = storeOf(() => ({ street: '竹筒街', landmarks: [house] }))
  expect(spotWhere(store)).toBeNull()
  await store.pick(at(10))
  expect([spotName(store), spotAbout(store)]).toEqual(['竹筒街', '竹筒街社区，离演示里 3 号 120 米'])
  expect(spotWhere(store)).toEqual({
    ...at(10),
    from: 'map',
    label: '竹筒街',
    community: { id: 1, name: '竹筒街社区' },
  })
})

test('in front of a building it is called by the building', async () => {
  const store = storeOf(() => ({ street: '竹筒街', landmarks: [{ ...house, meters: 12 }] }))
  await store.pick(at(890))
  expect([spotName(store), spotAbout(store)]).toEqual(['演示里 3 号旁边', '瓦当巷社区'])
})

test('without a street, or without a network, it is called by its community', async () => {
  const store = storeOf(() => ({ street: null, landmarks: [] }))
  await store.pick(at(10))
  expect(spotName(store)).toBe('竹筒街一带')
  const offline = storeOf(() => {
    throw new CallError('unreachable')
  })
  await offline.pick(at(10))
  expect([spotName(offline), offline.known.problem === '']).toEqual(['竹筒街一带', false])
})

test('the name of an earlier spot is not given to a later one', async () => {
  let isOnline = true
  const store = storeOf(() => {
    if (!isOnline) throw new CallError('unreachable')
    return { street: '竹筒街', landmarks: [house] }
  })
  await store.pick(at(10))
  isOnline = false
  await store.pick(at(900))
  expect([spotName(store), store.landmarks]).toEqual(['瓦当巷一带', []])
})

test('far from every community there is no name but that it was on the map', async () => {
  const store = storeOf(() => ({ street: null, landmarks: [] }))
  await store.pick(at(90_000))
  expect([spotName(store), store.community]).toEqual(['地图上的一处', null])
})

test('a landmark of the list is picked without a tap on the map', async () => {
  const store = storeOf(() => ({ street: '竹筒街', landmarks: [house] }))
  await store.lookAround(at(0))
  expect(store.picked).toBeNull()
  store.choose(house)
  expect(spotWhere(store)).toMatchObject({ ...house.position, label: '演示里 3 号' })
  expect(store.landmarks).toEqual([house])
})
