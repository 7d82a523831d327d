import { openWorld, type World } from '../../../test/factories'
import { officeHours } from '../../../test/records/hours'
import { place } from '../../../test/walk/hill-town'
import { listPointRows } from './point-rows'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => world.db.deleteFrom('point').execute())
afterAll(() => world.close())

test('a row has what a list needs, with instants in the common format', async () => {
  const id = await world.newPoint({
    services: ['office', 'culture'],
    accessibility: { stepFreeEntrance: 'yes' },
    confirmedAt: '2026-11-01T08:30:00.5Z',
  })
  const { lat, lng } = place(0, 0)
  expect(await listPointRows(world.db, undefined, 10)).toEqual([
    {
      id,
      name: '演示书吧',
      kind: 'book-bar',
      services: ['office', 'culture'],
      highlight: null,
      phone: '023-63501234',
      communityId: 1,
      subdistrict: '江边街道',
      lat,
      lng,
      positionStatus: 'verified',
      isStepFree: true,
      hours: officeHours,
      alerts: [],
      confirmedAt: '2026-11-01T08:30:00.500Z',
    },
  ])
})

test('unknown steps are not reported as "no steps"', async () => {
  await world.newPoint({ accessibility: { stepFreeEntrance: 'unknown' } })
  await world.newPoint({ accessibility: { stepFreeEntrance: 'no' } })
  const rows = await listPointRows(world.db, 1, 10)
  expect(rows.map(({ isStepFree }) => isStepFree)).toEqual([false, false])
})
