import { codeOf, makePosters } from '../../../test/posters'
import { openWorld, type World } from '../../../test/factories'
import { newRoom } from '../../../test/rooms'
import { cryptoRandom16 } from '../../platform/ids'
import { movePoints } from '../points/move-points'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('posters move with their point and its rooms, and their codes go on working', async () => {
  const pointId = await world.newPoint()
  const roomId = await newRoom(world, { pointId })
  const worker = await world.newPerson('worker', 1)
  await makePosters(world, worker, { pointIds: [pointId], tasks: ['look'], hasDoorSigns: true })
  const [look, door] = [await codeOf(world, pointId, 'look'), await codeOf(world, pointId, 'checkIn', roomId)]
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()

  const moved = await world.db
    .transaction()
    .execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))

  const newId = moved[0]?.newId ?? ''
  const [atPoint, atDoor] = await Promise.all([look, door].map((text) => world.ask(null, 'scan.resolve', { text })))
  expect([atPoint?.point?.id, atPoint?.point?.communityId, atDoor?.point?.id]).toEqual([newId, 2, newId])
  expect(atDoor?.room?.id).toMatch(/^2-/)
})
