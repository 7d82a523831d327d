import { codeOf, makePosters, posterIdOf } from '../../../test/posters'
import { newKey, openWorld, type World } from '../../../test/factories'

let world: World
let [pointId, worker, code, posterId] = ['', '', '', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  await makePosters(world, worker, { pointIds: [pointId] })
  code = await codeOf(world, pointId, 'look')
  posterId = await posterIdOf(world, code)
})
afterEach(() => world.close())

const end = (who = worker) => world.call(who, 'posters.end', { posterId }, newKey())

test('an ended poster leaves the list, and a new one gets another code', async () => {
  expect((await end()).ok).toBe(true)
  expect((await world.ask(worker, 'posters.list', {})).points[0]?.posters).toEqual([])
  await makePosters(world, worker, { pointIds: [pointId] })
  expect(await codeOf(world, pointId, 'look')).not.toBe(code)
})

test('ending it twice is refused', async () => {
  await end()
  expect(await end()).toMatchObject({ ok: false, error: { code: 'already_done' } })
})

test('a colleague of another community does not find it', async () => {
  expect(await end(await world.newPerson('manager', 2))).toMatchObject({ ok: false, error: { code: 'not_found' } })
})
