import { openWorld, type World } from '../../../test/factories'
import { pointRow } from '../../../test/records/point-row'
import { place } from '../../../test/walk/hill-town'
import { limits } from '../../../src/contract/limits'
import { makeId } from '../../../src/domain/id'
import { cryptoRandom16 } from '../../platform/ids'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

const names = async (communityId?: number) =>
  (await world.ask(null, 'points.list', { communityId })).rows.map(({ name }) => name)

test('all points by subdistrict, community and name, or those of one community', async () => {
  await world.newPoint({ name: '柚', communityId: 3, position: null })
  await world.newPoint({ name: '乙', communityId: 1 })
  await world.newPoint({ name: '甲', communityId: 2 })
  await world.newPoint({ name: '丁', communityId: 1 })
  expect(await names()).toEqual(['丁', '乙', '甲', '柚'])
  expect(await names(1)).toEqual(['丁', '乙'])
  expect(await names(4)).toEqual([])
})

test('without a location there are positions and hours, but no distances', async () => {
  await world.newPoint({ position: place(10, 0), accessibility: { stepFreeEntrance: 'yes' } })
  await world.newPoint({ name: '没核实', position: null })
  expect(await world.ask(null, 'points.list', {})).toMatchObject({
    isMore: false,
    rows: [
      { position: null, positionStatus: 'unverified', straightMeters: null, walk: null, isStepFree: false },
      {
        position: place(10, 0),
        positionStatus: 'verified',
        straightMeters: null,
        walk: null,
        isStepFree: true,
        opening: { state: 'open', until: '2026-11-24T10:00:00.000Z' },
      },
    ],
  })
})

test('a long list is cut, and says so', async () => {
  const many = Array.from({ length: limits.listRowsMax + 1 }, () => pointRow(makeId(1, cryptoRandom16()), {}))
  await world.db.insertInto('point').values(many.slice(1)).execute()
  expect(await world.ask(null, 'points.list', {})).toMatchObject({ isMore: false })
  await world.db.insertInto('point').values(many.slice(0, 1)).execute()
  const { rows, isMore } = await world.ask(null, 'points.list', {})
  expect([rows.length, isMore]).toEqual([limits.listRowsMax, true])
})
