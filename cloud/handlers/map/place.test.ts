import { openWorld, type World } from '../../../test/factories'
import { place } from '../../../test/walk/hill-town'
import { limits } from '../../../src/contract/limits'
import { noWalking } from '../../platform/walking'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const building = (id: string, name: string, position: { lat: number; lng: number } | null) => ({
  community_id: 1,
  id: `1-00000000000000${id}`,
  name,
  lat: position?.lat ?? null,
  lng: position?.lng ?? null,
})

test('a position has the name of its street, and what people know near it, the nearest first', async () => {
  await world.newPoint({ name: '演示书吧', position: place(30, 5) })
  await world.newPoint({ name: '远处的书吧', position: place(5_000, 0) })
  await world.db
    .insertInto('building')
    .values([
      building('01', '演示院 1 栋', place(10, 10)),
      building('02', '演示院 2 栋', place(120, 0)),
      building('03', '没有位置的楼', null),
    ])
    .execute()
  const { street, landmarks } = await world.ask(null, 'map.place', place(0, 5))
  expect(street).toBe('河街')
  expect(landmarks.map(({ kind, name }) => [kind, name])).toEqual([
    ['building', '演示院 1 栋'],
    ['point', '演示书吧'],
    ['building', '演示院 2 栋'],
  ])
  expect(landmarks[1]).toMatchObject({ meters: 30, position: place(30, 5) })
})

test('a point without a verified position is no landmark', async () => {
  await world.newPoint({ name: '待核实的站', position: place(2_000, 2_000), status: 'unverified' })
  expect((await world.ask(null, 'map.place', place(2_000, 2_000))).landmarks).toEqual([])
})

test('a dense place names the nearest few', async () => {
  const rows = Array.from({ length: limits.landmarksMax + 2 }, (_, index) =>
    building(`${50 + index}`, `演示里 ${index} 号`, place(index * 20, -3_000)),
  )
  await world.db.insertInto('building').values(rows).execute()
  const { landmarks } = await world.ask(null, 'map.place', place(0, -3_000))
  expect(landmarks).toHaveLength(limits.landmarksMax)
  expect(landmarks[0]).toMatchObject({ name: '演示里 0 号', meters: 0 })
})

test('without a network there is no street, and far from everything there is nothing to name', async () => {
  const without = await openWorld({}, { walking: noWalking })
  expect(await without.ask(null, 'map.place', place(0, 0))).toEqual({ street: null, landmarks: [] })
  await without.close()
})
