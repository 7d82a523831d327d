import { codeOf, makePosters } from '../../../test/posters'
import { openWorld, type World } from '../../../test/factories'

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint({ phone: '023-0000 1234' })
  worker = await world.newPerson('worker', 1)
  await makePosters(world, worker, { pointIds: [pointId], tasks: ['rooms'] })
})
afterEach(() => world.close())

const list = () => world.ask(worker, 'posters.list', {})

test('shows the posters in use, point by point', async () => {
  const { points, communityId } = await list()
  expect(communityId).toBe(1)
  expect(points).toMatchObject([
    {
      id: pointId,
      posters: [{ task: 'rooms', code: await codeOf(world, pointId, 'rooms'), changed: [], lastScannedOn: null }],
    },
  ])
})

test('says what a sheet on the wall has wrong since the telephone changed', async () => {
  await world.db.updateTable('point').set({ phone: '023-0000 9999' }).execute()
  expect((await list()).points[0]?.posters[0]?.changed).toEqual(['phone'])
})

test('shows the last day on which a code was scanned, and never who did', async () => {
  const code = await codeOf(world, pointId, 'rooms')
  await world.ask(await world.newPerson(), 'scan.resolve', { text: code })
  expect((await list()).points[0]?.posters[0]?.lastScannedOn).toBe('2026-11-24')
})

test("another community's posters are not found, an admin sees any", async () => {
  expect((await world.call(worker, 'posters.list', { communityId: 2 })).ok).toBe(false)
  const admin = await world.newPerson('admin')
  expect((await world.ask(admin, 'posters.list', { communityId: 1 })).points).toHaveLength(1)
})
