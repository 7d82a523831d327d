import { newKey, openWorld, type World } from '../../../test/factories'
import { join, newShift, placesOf } from '../../../test/shifts'
import { shanghai } from '../../../test/times'

let world: World
let shiftId: string
beforeEach(async () => {
  world = await openWorld()
  shiftId = await newShift(world, { pointId: await world.newPoint() })
})
afterEach(() => world.close())

const volunteer = () => world.newPerson('volunteer')
/** Somebody who gives the place back, and somebody to whom it is then offered. */
const offered = async () => {
  const [first, second] = [await volunteer(), await volunteer()]
  const { id: leftId } = await join(world, first, shiftId)
  const { id: signupId } = await join(world, second, shiftId)
  await world.ask(first, 'shifts.leave', { signupId: leftId }, newKey())
  return { first, second, signupId }
}

const answer = (who: string, signupId: string, isWanted: boolean) =>
  world.call(who, 'shifts.answer', { signupId, isWanted }, newKey())

test('an offer is taken once', async () => {
  const { second, signupId } = await offered()
  expect(await answer(second, signupId, true)).toMatchObject({ output: { state: 'taken', holdUntil: null } })
  expect(await answer(second, signupId, true)).toMatchObject({ error: { code: 'already_done' } })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
})

test('a declined offer frees the place, and can no longer be taken', async () => {
  const { second, signupId } = await offered()
  expect(await answer(second, signupId, false)).toMatchObject({ output: { state: 'declined' } })
  expect(await answer(second, signupId, true)).toMatchObject({ error: { code: 'offer_over' } })
  expect(await placesOf(world, shiftId)).toEqual([0, 0, 0])
})

test('an offer that has run out is over', async () => {
  const { second, signupId } = await offered()
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await answer(second, signupId, true)).toMatchObject({ error: { code: 'offer_over' } })
})
