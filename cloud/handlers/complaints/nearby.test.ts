import { makeId } from '../../../src/domain/id'
import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { shanghai } from '../../../test/times'
import { cryptoRandom16 } from '../../platform/ids'

/** A moment between the rounds of nine and noon, and one before the first of them. */
const NOW = shanghai('2026-11-24', '10:00')
const BEFORE = shanghai('2026-11-24', '08:30')

/** The middle of a square of spots. */
const SPOT = { lat: 29.56, lng: 106.57 }
/** A position this many metres to the north. */
const north = (meters: number) => ({ ...SPOT, lat: SPOT.lat + meters / 111_195 })

let world: World
let asker: string
beforeEach(async () => {
  world = await openWorld()
  asker = await world.newPerson()
  world.clock.now = NOW
})
afterEach(() => world.close())

const told = (more: Parameters<typeof newComplaint>[1] = {}) =>
  newComplaint(world, { concerns: 'everyone', category: 'noise', at: BEFORE, ...more, set: { ...SPOT, ...more.set } })

const newBuilding = async (name: string, at: { lat: number; lng: number } | null): Promise<string> => {
  const building = {
    community_id: 1,
    id: makeId(1, cryptoRandom16()),
    name,
    lat: at?.lat ?? null,
    lng: at?.lng ?? null,
  }
  await world.db.insertInto('building').values(building).execute()
  return building.id
}

const seenFrom = async (from: { lat: number; lng: number } = SPOT) => {
  const { nuisances } = await world.ask(asker, 'complaints.nearby', { position: { ...from, crs: 'gcj02' } })
  return nuisances
}
const idsFrom = async (from?: { lat: number; lng: number }) => (await seenFrom(from)).map(({ id }) => id)

test('show kind, house, state and number of households, and nothing else', async () => {
  const building = await newBuilding('演示一栋', SPOT)
  const { complaintId } = await told({
    state: 'accepted',
    words: '唱歌到半夜，演示',
    joiners: [await world.newPerson(), await world.newPerson()],
    set: { building_id: building },
  })
  expect(await seenFrom()).toEqual([
    { id: complaintId, category: 'noise', building: '演示一栋', state: 'accepted', count: 3 },
  ])
})

test.each([
  ['between two homes', { concerns: 'home' }],
  ['settled already', { state: 'settled' }],
  ['handed over', { state: 'handedOver' }],
  ['two weeks old', { at: shanghai('2026-11-10', '09:00') }],
] as const)('do not include one that is %s', async (_, more) => {
  await told(more)
  expect(await seenFrom()).toEqual([])
})

test('two weeks end with a round, so that nobody learns the minute at which one was filed', async () => {
  await told({ at: shanghai('2026-11-10', '09:30') })
  expect(await seenFrom()).toHaveLength(1)
  world.clock.now = shanghai('2026-11-24', '12:01')
  expect(await seenFrom()).toEqual([])
})

test('include neither one’s own nor one that was joined', async () => {
  await told({ reporter: asker })
  const { complaintId } = await told()
  expect(await idsFrom()).toEqual([complaintId])
  await world.ask(asker, 'complaints.join', { complaintId }, newKey())
  expect(await idsFrom()).toEqual([])
})

test('a building lies where it stands, whatever spot was given besides', async () => {
  const building = await newBuilding('演示二栋', north(290))
  const { complaintId } = await told({ set: { ...north(900), building_id: building } })
  expect(await idsFrom()).toEqual([complaintId])
  expect(await idsFrom(north(900))).toEqual([])
})

test('a spot lies in the middle of its square, so that nobody finds it by asking from many places', async () => {
  const { complaintId: middle } = await told()
  const { complaintId: edge } = await told({ set: north(50) })
  for (const meters of [0, 150, 295, 299, 301, 320, 345, 400]) {
    const ids = await idsFrom(north(meters))
    expect(ids.includes(edge)).toBe(ids.includes(middle))
  }
  expect(await idsFrom(north(299))).toHaveLength(2)
  expect(await idsFrom(north(301))).toHaveLength(0)
})

test('what was filed, joined or answered since the last round shows with the next', async () => {
  const { complaintId, reporter } = await told({ state: 'accepted' })
  const fresh = await told({ at: shanghai('2026-11-24', '09:40') })
  await world.ask(await world.newPerson(), 'complaints.join', { complaintId }, newKey())
  await world.ask(reporter, 'complaints.withdraw', { complaintId }, newKey())
  expect(await seenFrom()).toMatchObject([{ id: complaintId, state: 'accepted', count: 1 }])
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await idsFrom()).toEqual([fresh.complaintId])
})

test('what staff did since the last round shows with the next, also that it is over', async () => {
  const { complaintId, worker } = await told()
  const { complaintId: endsId } = await told({ state: 'accepted', worker })
  await world.ask(worker, 'complaints.accept', { complaintId, words: null }, newKey())
  await world.ask(worker, 'complaints.settle', { complaintId: endsId, words: '说好了，演示' }, newKey())
  const states = async () => new Map((await seenFrom()).map(({ id, state }) => [id, state]))
  expect(await states()).toEqual(
    new Map([
      [complaintId, 'filed'],
      [endsId, 'accepted'],
    ]),
  )
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await states()).toEqual(new Map([[complaintId, 'accepted']]))
})

test('that two homes talk about it stays between them', async () => {
  await told({ state: 'mediating' })
  await told({ state: 'reopened' })
  expect((await seenFrom()).map(({ state }) => state)).toEqual(['accepted', 'accepted'])
})

test('of one day are not listed in the order of filing', async () => {
  const ids: string[] = []
  for (const clock of ['08:10', '08:15', '08:20', '08:25']) {
    ids.push((await told({ at: shanghai('2026-11-24', clock) })).complaintId)
  }
  expect(await idsFrom()).toEqual([...ids].sort())
})

test('a position is understood in either system, and is not stored', async () => {
  const { complaintId } = await told()
  const asked = { lat: 29.562743, lng: 106.566215, crs: 'wgs84' } as const
  const { nuisances } = await world.ask(asker, 'complaints.nearby', { position: asked })
  expect(nuisances.map(({ id }) => id)).toEqual([complaintId])
  const person = await world.db.selectFrom('person').selectAll().where('id', '=', personIdOf(asker)).execute()
  expect(JSON.stringify(person)).not.toContain('29.56')
})
