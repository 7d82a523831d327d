import { newKey, openWorld, type World } from '../../../test/factories'
import { join, newShift, placesOf } from '../../../test/shifts'
import { cryptoRandom16 } from '../../platform/ids'
import { movePoints } from '../points/move-points'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('shifts and signups move with their point; old ids lead to the new ones, and places stay', async () => {
  const pointId = await world.newPoint()
  const who = await world.newPerson('volunteer')
  const shiftId = await newShift(world, { pointId })
  const { id: signupId } = await join(world, who, shiftId)
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()
  await world.newPerson('volunteer')
  const worker = await world.newPerson('worker', 1)
  const full = await newShift(world, { pointId })
  await world.ask(worker, 'shifts.ask', { shiftId: full }, newKey())
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))

  const { shift } = await world.ask(who, 'shifts.get', { shiftId })
  expect(shift).toMatchObject({ id: shiftId.replace('1-', '2-'), communityId: 2, taken: 1 })
  expect(await placesOf(world, shift.id)).toEqual([1, 1, 1])
  expect((await world.rows('shift_asked')).shift_asked).toMatchObject([
    { community_id: 2, shift_id: full.replace('1-', '2-') },
  ])
  expect(await world.ask(who, 'shifts.leave', { signupId }, newKey())).toMatchObject({ state: 'left' })
  expect(await placesOf(world, shift.id)).toEqual([0, 0, 0])
})
