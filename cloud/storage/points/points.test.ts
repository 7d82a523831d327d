import { openWorld, type World } from '../../../test/factories'
import { pointRow } from '../../../test/records/point-row'
import { place } from '../../../test/walk/hill-town'
import { confirmPoint, countPoints, findPlace, findPoint, insertPoint, updatePoint } from './points'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

const inTransaction = <T>(work: Parameters<ReturnType<World['db']['transaction']>['execute']>[0]) =>
  world.db.transaction().execute(work) as Promise<T>
const id = '1-0123456789abcdef'

test('a point can only be added to an existing community', async () => {
  expect(await inTransaction((tx) => insertPoint(tx, pointRow(id, {})))).toMatch(/^[0-9a-f]{32}$/)
  expect(
    await inTransaction((tx) => insertPoint(tx, pointRow('4-0123456789abcdef', { communityId: 4 }))),
  ).toBeUndefined()
  expect((await world.rows('point')).point).toMatchObject([{ id, community_id: 1 }])
})

test('a point can only be changed under its own community', async () => {
  await world.db.insertInto('point').values(pointRow(id, {})).execute()
  expect(await inTransaction((tx) => updatePoint(tx, id, 2, { name: '别人的' }))).toBe(false)
  expect(await inTransaction((tx) => updatePoint(tx, id, 1, { name: '自己的' }))).toBe(true)
  expect((await world.rows('point')).point).toMatchObject([{ name: '自己的' }])
})

test('a check records who made it and when', async () => {
  await world.db.insertInto('point').values(pointRow(id, {})).execute()
  const at = '2026-11-24T02:00:00.000Z'
  expect(await inTransaction((tx) => confirmPoint(tx, id, '区里', at))).toBe(true)
  expect(await inTransaction((tx) => confirmPoint(tx, '1-zzzzzzzzzzzzzzzz', '区里', at))).toBe(false)
  expect((await world.rows('point')).point).toMatchObject([{ confirmed_by: '区里', confirmed_at: at }])
})

test('a point is read with its community, its subdistrict and the number of today’s “closed” reports', async () => {
  await world.db.insertInto('point').values(pointRow(id, {})).execute()
  expect(await findPoint(world.db, id, '2026-11-24')).toMatchObject({
    id,
    community_name: '石板坡社区',
    subdistrict_name: '江边街道',
    closed_reports_today: 0,
    is_sample: false,
  })
  expect(await findPoint(world.db, '2-0123456789abcdef', '2026-11-24')).toBeUndefined()
})

test('an old id finds the moved point, and nothing else', async () => {
  await world.db
    .insertInto('point')
    .values([pointRow(id, {}), pointRow('1-other00000000000', {})])
    .execute()
  await world.db.insertInto('point_moved').values({ old_id: '2-old0000000000000', community_id: 1, id }).execute()
  expect(await findPlace(world.db, '2-old0000000000000')).toMatchObject({ id, ...positionOf(place(0, 0)) })
  expect(await findPoint(world.db, '2-old0000000000000', '2026-11-24')).toMatchObject({ id })
  expect(await findPlace(world.db, '2-older00000000000')).toBeUndefined()
  await world.db.deleteFrom('point_moved').execute()
})

test('counts points, and those with a verified position', async () => {
  expect(await countPoints(world.db)).toEqual({ points: 0, positioned: 0 })
  await world.newPoint()
  await world.newPoint({ position: null })
  await world.newPoint({ status: 'unverified' })
  expect(await countPoints(world.db)).toEqual({ points: 3, positioned: 1 })
})

const positionOf = ({ lat, lng }: { lat: number; lng: number }) => ({ lat, lng })
