import { newKey, openWorld, type World } from '../../../test/factories'
import { join, newShift, SHIFT_DAY } from '../../../test/shifts'
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

test('a shift is public; what it is to the caller is told to the caller alone', async () => {
  const { second, signupId } = await offered()
  expect(await world.ask(null, 'shifts.get', { shiftId })).toMatchObject({
    shift: { id: shiftId },
    own: null,
    clash: null,
  })
  const until = shanghai('2026-11-24', '12:00')
  const own = { id: signupId, state: 'offered', holdUntil: until }
  expect(await world.ask(second, 'shifts.get', { shiftId })).toMatchObject({ own, clash: null })
  expect(await world.ask(await volunteer(), 'shifts.get', { shiftId })).toMatchObject({ own: null })
})

test('what overlaps is shown before one signs up', async () => {
  const who = await volunteer()
  const startsAt = shanghai(SHIFT_DAY, '11:00')
  const times = { startsAt, endsAt: shanghai(SHIFT_DAY, '13:00') }
  await join(world, who, await newShift(world, { pointId: await world.newPoint(), ...times }))
  expect(await world.ask(who, 'shifts.get', { shiftId })).toMatchObject({ clash: { isOverlap: true, startsAt } })
})

test('everybody reads how many wait already, until the shift begins', async () => {
  const [first, second, third] = [await volunteer(), await volunteer(), await volunteer()]
  for (const who of [first, second, third]) await join(world, who, shiftId)
  expect(await world.ask(null, 'shifts.get', { shiftId })).toMatchObject({ waiting: 2 })
  expect(await world.ask(third, 'shifts.get', { shiftId })).toMatchObject({ waiting: 2, own: { ahead: 1 } })
  world.clock.now = shanghai(SHIFT_DAY, '10:30')
  expect(await world.ask(null, 'shifts.get', { shiftId })).toMatchObject({ waiting: 0 })
})

test('an unknown shift looks missing', async () => {
  expect(await world.call(null, 'shifts.get', { shiftId: '1-0123456789abcdef' })).toMatchObject({
    error: { code: 'not_found' },
  })
})
