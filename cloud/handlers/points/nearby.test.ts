import { openWorld, type World } from '../../../test/factories'
import type { NewPoint } from '../../../test/records/point-row'
import { daily, roundTheClock } from '../../../test/records/hours'
import { place } from '../../../test/walk/hill-town'
import { at } from '../../../test/walk/town'
import { limits } from '../../../src/contract/limits'
import type { Input } from '../../../src/contract/schema/types'
import { noWalking } from '../../platform/walking'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

type Question = Partial<Input<'points.nearby'>>

/** Asks from the western end of the lower street, unless the question says otherwise. */
const nearby = (question: Question = {}, from: World = world) =>
  from.ask(null, 'points.nearby', { ...place(0, 0), profile: 'standard', ...question })
const names = async (question?: Question) => (await nearby(question)).rows.map(({ name }) => name)

test('points are ordered by walking time, not by straight distance', async () => {
  await world.newPoint({ name: '台地上', position: place(0, 120) })
  await world.newPoint({ name: '河街上', position: place(400, 0) })
  const { rows } = await nearby()
  expect(rows).toMatchObject([
    { name: '河街上', straightMeters: 399, walk: { meters: 400, stairs: 0, isWithin: true } },
    { name: '台地上', straightMeters: 120, walk: { meters: 720, stairs: 266, climb: 40, isWithin: false } },
  ])
})

test('an elder needs longer, and a step-free walker goes round and is shown no steps', async () => {
  await world.newPoint({ name: '台地上', position: place(0, 120) })
  const walkOf = async (profile: 'standard' | 'elder' | 'stepfree') => (await nearby({ profile })).rows[0]!.walk!
  const [standard, elder, stepfree] = [await walkOf('standard'), await walkOf('elder'), await walkOf('stepfree')]
  expect([standard, elder, stepfree].map(({ stairs }) => stairs)).toEqual([266, 266, 0])
  expect(elder.seconds).toBeGreaterThan(1.4 * standard.seconds)
  expect(stepfree.meters).toBeGreaterThan(2_400)
})

test('the answer is the nearest open point, not the nearest one', async () => {
  await world.newPoint({ name: '下午开', hours: daily('14:00', '18:00') })
  const open = await world.newPoint({ name: '开着', position: place(200, 0), hours: roundTheClock })
  await world.newPoint({ name: '更远', position: place(300, 0), hours: roundTheClock })
  expect(await nearby()).toMatchObject({ answerId: open, next: null, rows: [{ name: '下午开' }, { id: open }, {}] })
})

test('GPS and Chinese map coordinates mean the same place, and the answer gives it in Chinese map coordinates', async () => {
  await world.newPoint({ position: place(100, 0) })
  const [gps, map] = [await nearby({ ...at(0, 0), crs: 'wgs84' }), await nearby()]
  expect(gps.rows[0]?.walk).toEqual(map.rows[0]?.walk)
  expect(gps.from).toEqual({ lat: expect.closeTo(map.from.lat, 7), lng: expect.closeTo(map.from.lng, 7), crs: 'gcj02' })
})

test('only points of the wanted services, any of several', async () => {
  await world.newPoint({ name: '书吧', services: ['culture', 'leisure'] })
  await world.newPoint({ name: '食堂', services: ['eldercare'] })
  await world.newPoint({ name: '卫生站', services: ['medical'] })
  expect(await names({ services: ['medical'] })).toEqual(['卫生站'])
  expect((await names({ services: ['leisure', 'eldercare'] })).sort()).toEqual(['书吧', '食堂'])
  expect(await names({ services: ['office'] })).toEqual([])
  expect(await names({ services: [] })).toHaveLength(3)
})

test('points without a verified position come last, without position or time, and only in the caller’s subdistrict', async () => {
  await world.newPoint({ name: '没核实', position: null, communityId: 2, services: ['office'] })
  await world.newPoint({ name: '放错的', position: place(10, 0), status: 'unverified', services: ['office'] })
  await world.newPoint({ name: '别的街道', position: null, communityId: 3, services: ['office'] })
  await world.newPoint({ name: '在这里', services: ['culture'] })
  const { rows } = await nearby()
  expect(rows.map(({ name }) => name)).toEqual(['在这里', '放错的', '没核实'])
  for (const row of rows.slice(1)) expect(row).toMatchObject({ position: null, straightMeters: null, walk: null })
  expect(await names({ services: ['office'] })).toEqual(['放错的', '没核实'])
})

test('where no point has a position yet, the answer refers to the list', async () => {
  const other = await openWorld({}, { walking: noWalking })
  await other.db.updateTable('community').set({ lat: null, lng: null }).execute()
  expect(await nearby({}, other)).toMatchObject({ isInside: true, rows: [], hasUnlocated: false })
  await other.newPoint({ position: null, services: ['office'] })
  expect(await nearby({}, other)).toMatchObject({ isInside: true, place: null, rows: [], hasUnlocated: true })
  expect(await nearby({ services: ['medical'] }, other)).toMatchObject({ hasUnlocated: false })
  await other.close()
})

test('nobody is sent to an unverified point, even when it is the only open one', async () => {
  await world.newPoint({ position: null, hours: roundTheClock })
  expect(await nearby()).toMatchObject({ answerId: null, next: null, rows: [{ positionStatus: 'unverified' }] })
})

test('the answer names the community of the caller’s position', async () => {
  expect(await nearby()).toMatchObject({
    isInside: true,
    place: { communityId: 1, community: '石板坡社区', subdistrict: '江边街道' },
  })
  expect(await nearby(place(480, 100))).toMatchObject({ place: { communityId: 2 } })
})

test('outside the district there are no rows, but its name and phone', async () => {
  await world.newPoint({ hours: roundTheClock })
  for (const far of [place(4_000, 0), { lat: 39.9, lng: 116.4, crs: 'wgs84' as const }]) {
    expect(await nearby(far)).toMatchObject({
      isInside: false,
      place: null,
      answerId: null,
      next: null,
      rows: [],
      district: { name: '山城区', phone: '12345', isSample: false },
    })
  }
})

test('the communities define the district, though the network may cover a whole city', async () => {
  const other = await openWorld()
  const communities = () => other.db.updateTable('community').where('id', '<=', 2)
  await communities().set({ lat: 29.6, lng: 106.6 }).execute()
  expect(await nearby(place(900, 30), other)).toMatchObject({ isInside: false })
  await communities().set({ lat: null, lng: null }).execute()
  expect(await nearby(place(900, 30), other)).toMatchObject({ isInside: true })
  expect(await nearby(place(900, 300), other)).toMatchObject({ isInside: false })
  await other.close()
})

test('with nothing nearby, the five nearest of the district, and nothing beyond it', async () => {
  for (const kilometers of [3, 4, 5, 6, 7, 8]) {
    await world.newPoint({ name: `${kilometers} 公里`, position: place(-kilometers * 1_000, 0), hours: roundTheClock })
  }
  await world.newPoint({ name: '另一座城', position: place(-40_000, 0) })
  expect(await nearby()).toMatchObject({
    answerId: null,
    rows: ['3 公里', '4 公里', '5 公里', '6 公里', '7 公里'].map((name) => ({ name, walk: null })),
  })
})

test('without a network there are no times, and rows are ordered by straight distance', async () => {
  const without = await openWorld({}, { walking: noWalking })
  await without.newPoint({ name: '远', position: place(400, 0) })
  const near = await without.newPoint({ name: '近', position: place(0, 120) })
  expect(await nearby({}, without)).toMatchObject({
    graph: null,
    isInside: true,
    answerId: near,
    rows: [
      { name: '近', straightMeters: 120, walk: null },
      { name: '远', straightMeters: 399, walk: null },
    ],
  })
  await without.close()
})

const many = (count: number, spot: (number: number) => NewPoint) =>
  Promise.all(Array.from({ length: count }, (_, number) => world.newPoint(spot(number))))

test('fifty points behind a wall do not hide the one down the street', async () => {
  await many(50, (number) => ({ position: place(number, 120), hours: roundTheClock }))
  const street = await world.newPoint({ name: '街那头', position: place(500, 0), hours: roundTheClock })
  const { answerId, openWithin, rows } = await nearby()
  expect([answerId, openWithin, rows[0]?.name]).toEqual([street, 1, '街那头'])
})

test('in a dense town every point open within ten minutes is counted, and the nearest open one is included', async () => {
  await many(70, (number) => ({ position: place(number, 0), hours: daily('14:00', '18:00') }))
  const open = await many(70, (number) => ({ position: place(100 + number, 0), hours: roundTheClock }))
  const { answerId, openWithin, rows } = await nearby()
  expect([answerId, openWithin, rows.length]).toEqual([open[0], 70, limits.nearbyRowsMax])
  expect(rows.map(({ id }) => id)).toContain(open[0])
})

test('a long list is cut, and keeps the quickest ones', async () => {
  for (let meters = 0; meters < 45; meters++) await world.newPoint({ position: place(meters * 10, 0) })
  for (let number = 0; number < 25; number++) await world.newPoint({ position: null })
  const { rows } = await nearby()
  expect(rows.length).toBeLessThanOrEqual(limits.nearbyRowsMax)
  expect(rows.map(({ walk }) => walk?.seconds ?? Infinity)).toEqual(
    rows.map(({ walk }) => walk?.seconds ?? Infinity).sort((a, b) => a - b),
  )
  expect(rows[0]?.walk?.seconds).toBe(0)
})

test('an answer costs one statement when nothing has changed, and a second only when nothing is nearby', async () => {
  await world.newPoint()
  await nearby()
  world.statements.length = 0
  await nearby()
  expect(world.statements).toHaveLength(1)
  await nearby(place(0, 2_500))
  expect(world.statements).toHaveLength(3)
})

test('a query leaves no row behind', async () => {
  const resident = await world.newPerson()
  const before = await world.rows()
  await world.ask(resident, 'points.nearby', { ...place(12, 3), profile: 'elder' })
  expect(await world.rows()).toEqual(before)
})
