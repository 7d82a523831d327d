import { openWorld, type World } from '../../../test/factories'
import { newFile } from '../../../test/files'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const pendingOf = async (who: string) => (await world.ask(who, 'files.pendingReview', {})).files

test('staff see the photos pending review, oldest first, with the point each shows', async () => {
  const [here, there] = [await world.newPoint(), await world.newPoint({ communityId: 2 })]
  const late = await newFile(world, { pointId: here, state: 'pendingReview', at: '2026-11-24T01:00:00.000Z' })
  const early = await newFile(world, { pointId: here, state: 'pendingReview', at: '2026-11-23T01:00:00.000Z' })
  const other = await newFile(world, { pointId: there, state: 'pendingReview' })
  await newFile(world, { pointId: here, state: 'shown' })

  const files = await pendingOf(await world.newPerson('worker'))
  expect(files.map(({ id }) => id)).toEqual([early, late])
  expect(files[0]).toMatchObject({ subject: '演示书吧', madeAt: '2026-11-23T01:00:00.000Z', width: 60, height: 40 })
  const response = await world.bridge.request(files[0]?.thumbAddress ?? '')
  expect([response.status, await response.text()]).toEqual([200, `bytes of thumb/${early}`])
  expect((await pendingOf(await world.newPerson('admin'))).map(({ id }) => id)).toEqual([early, late, other])
})
