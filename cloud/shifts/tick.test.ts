import { makeTick } from '../tick/tick'
import { personIdOf } from '../../test/people'
import { newKey, openWorld, type World } from '../../test/factories'
import { join, newShift, placesOf, SHIFT_DAY } from '../../test/shifts'
import { shanghai } from '../../test/times'

let world: World
let shiftId: string
beforeEach(async () => {
  world = await openWorld()
  shiftId = await newShift(world, { pointId: await world.newPoint() })
})
afterEach(() => world.close())

const volunteer = () => world.newPerson('volunteer')
const tick = () => makeTick(world.app)()
const statesOf = async () => {
  const { signup = [] } = await world.rows('signup')
  return signup.sort((one, other) => Number(one.place) - Number(other.place)).map(({ state }) => state)
}

test('an offer that nobody answered goes to the next, and its person hears of it', async () => {
  const people = [await volunteer(), await volunteer(), await volunteer()] as const
  const { id } = await join(world, people[0], shiftId)
  await join(world, people[1], shiftId)
  await join(world, people[2], shiftId)
  await world.ask(people[0], 'shifts.leave', { signupId: id }, newKey())
  expect(await statesOf()).toEqual(['left', 'offered', 'waiting'])
  await tick()
  expect(await statesOf()).toEqual(['left', 'offered', 'waiting'])
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await tick()).toMatchObject({ shifts: 1, shiftsFailed: 0 })
  expect(await statesOf()).toEqual(['left', 'expired', 'offered'])
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
  const { outbox = [] } = await world.rows('outbox')
  expect(outbox.filter(({ template }) => template === 'shift_offer_lost')).toMatchObject([
    { to_person_id: personIdOf(people[1]) },
  ])
})

test('who still waits at the start hears once that it came to nothing', async () => {
  const people = [await volunteer(), await volunteer(), await volunteer()] as const
  for (const who of people) await join(world, who, shiftId)
  world.clock.now = shanghai(SHIFT_DAY, '10:29')
  await tick()
  const told = async () => {
    const { outbox = [] } = await world.rows('outbox')
    return outbox.filter(({ template }) => template === 'shift_waitlist_over').map(({ to_person_id }) => to_person_id)
  }
  expect(await told()).toEqual([])
  world.clock.now = shanghai(SHIFT_DAY, '10:30')
  await tick()
  await tick()
  expect((await told()).sort()).toEqual([people[1], people[2]].map(personIdOf).sort())
})

test('after its end who never came was absent, nobody waits any more, and nobody is expected', async () => {
  await join(world, await volunteer(), shiftId)
  await join(world, await volunteer(), shiftId)
  world.clock.now = shanghai(SHIFT_DAY, '10:30')
  await tick()
  expect(await statesOf()).toEqual(['taken', 'expired'])
  world.clock.now = shanghai(SHIFT_DAY, '12:00')
  await tick()
  expect(await statesOf()).toEqual(['absent', 'expired'])
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 0])
  expect(await tick()).toMatchObject({ shifts: 0 })
})

test('after half a year nobody can tell who came', async () => {
  await join(world, await volunteer(), shiftId)
  world.clock.now = shanghai('2027-05-20', '10:00')
  await tick()
  expect((await world.rows('signup')).signup).toMatchObject([{ person_id: expect.any(String) }])
  world.clock.now = shanghai('2027-05-26', '10:00')
  await tick()
  const { signup, signup_event } = await world.rows('signup', 'signup_event')
  expect(signup).toMatchObject([{ person_id: null, made_by: null, changed_by: null, state: 'absent' }])
  expect(signup_event?.every(({ by_person }) => by_person === null)).toBe(true)
})
