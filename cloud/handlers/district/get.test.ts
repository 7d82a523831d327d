import { openWorld, type World } from '../../../test/factories'
import { place } from '../../../test/walk/hill-town'
import { noWalking } from '../../platform/walking'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const OFF = ['2026-11-28', '2026-11-29']

test('the communities by subdistrict, both by the sound of their names, including those without a position', async () => {
  const { daysOff, ...rest } = await world.ask(null, 'district.get', {})
  expect(daysOff.slice(0, 2)).toEqual(OFF)
  expect(rest).toEqual({
    name: '山城区',
    phone: '12345',
    isSample: false,
    center: place(300, 60),
    graph: { attribution: '测试路网', dataDate: '2026-10-01', isSample: true, hasHeights: true },
    subdistricts: [
      {
        name: '江边街道',
        communities: [
          { id: 2, name: '黄葛社区', phone: '023-6350', dutyPhone: null, position: place(500, 100) },
          { id: 1, name: '石板坡社区', phone: null, dutyPhone: null, position: place(0, 0) },
        ],
      },
      { name: '坡上街道', communities: [{ id: 3, name: '柚子坡社区', phone: null, dutyPhone: null, position: null }] },
    ],
  })
})

test('an empty database is answered too', async () => {
  const empty = await openWorld({}, { walking: noWalking })
  await empty.db.deleteFrom('community').execute()
  await empty.db.deleteFrom('subdistrict').execute()
  await empty.db.deleteFrom('district').execute()
  expect(await empty.ask(null, 'district.get', {})).toMatchObject({
    name: '本区',
    phone: null,
    isSample: false,
    center: null,
    graph: null,
    subdistricts: [],
  })
  await empty.close()
})

test('a demo district is marked as invented everywhere', async () => {
  await world.db.updateTable('district').set({ is_sample: true }).execute()
  const pointId = await world.newPoint({ status: 'sample' })
  expect(await world.ask(null, 'district.get', {})).toMatchObject({ isSample: true })
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ isSample: true, positionStatus: 'sample' })
  expect(await world.ask(null, 'points.nearby', { ...place(0, 0), profile: 'elder' })).toMatchObject({
    district: { isSample: true },
    rows: [{ id: pointId, positionStatus: 'sample', walk: { seconds: 0 } }],
  })
})
