import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
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
const leave = (who: string, signupId: string) => world.call(who, 'shifts.leave', { signupId }, newKey())
const answer = (who: string, signupId: string, isWanted: boolean) =>
  world.call(who, 'shifts.answer', { signupId, isWanted }, newKey())
/** Somebody with the place, and two who wait. */
const threeOf = async () => {
  const people = [await volunteer(), await volunteer(), await volunteer()] as const
  const signups = [
    (await join(world, people[0], shiftId)).id,
    (await join(world, people[1], shiftId)).id,
    (await join(world, people[2], shiftId)).id,
  ] as const
  return { people, signups }
}
const stateOf = async (signupId: string) => {
  const { signup = [] } = await world.rows('signup')
  return signup.find(({ id }) => id === signupId)?.state
}

test('a place that is given back is held for the first who waits, and declined goes on to the next', async () => {
  const { people, signups } = await threeOf()
  expect(await leave(people[0], signups[0])).toMatchObject({ output: { state: 'left' } })
  expect(await stateOf(signups[1])).toBe('offered')
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
  const { outbox = [] } = await world.rows('outbox')
  expect(outbox.filter(({ template }) => template === 'shift_offered')).toMatchObject([
    { to_person_id: personIdOf(people[1]) },
  ])

  expect(await answer(people[1], signups[1], false)).toMatchObject({ output: { state: 'declined' } })
  expect(await stateOf(signups[2])).toBe('offered')
  expect(await answer(people[2], signups[2], true)).toMatchObject({ output: { state: 'taken' } })
  expect(await answer(people[2], signups[2], true)).toMatchObject({ error: { code: 'already_done' } })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
})

test('an offer that runs out goes to the next, also without the timer', async () => {
  const { people, signups } = await threeOf()
  await leave(people[0], signups[0])
  world.clock.now = shanghai('2026-11-24', '12:01')
  expect(await answer(people[1], signups[1], true)).toMatchObject({ error: { code: 'offer_over' } })
  expect(await world.ask(people[1], 'shifts.get', { shiftId })).toMatchObject({ own: { state: 'expired' } })
  await leave(people[2], signups[2])
  expect(await stateOf(signups[1])).toBe('expired')
  expect(await placesOf(world, shiftId)).toEqual([0, 0, 0])
})

test('who is expected elsewhere at that time is passed over, and keeps the rank', async () => {
  const { people, signups } = await threeOf()
  const other = await newShift(world, { pointId: await world.newPoint({ communityId: 2 }) })
  const elsewhere = await join(world, people[1], other)
  await leave(people[0], signups[0])
  expect([await stateOf(signups[1]), await stateOf(signups[2])]).toEqual(['waiting', 'offered'])
  await leave(people[1], elsewhere.id)
  await answer(people[2], signups[2], false)
  expect(await stateOf(signups[1])).toBe('offered')
})

test('after the evening before one asks the leader; the waitlist is left at any time', async () => {
  const { people, signups } = await threeOf()
  world.clock.now = shanghai('2026-11-24', '22:30')
  expect(await leave(people[0], signups[0])).toMatchObject({ error: { code: 'leave_late' } })
  expect(await leave(people[2], signups[2])).toMatchObject({ output: { state: 'left' } })
  expect(await leave(people[2], signups[2])).toMatchObject({ error: { code: 'already_done' } })
})

test('somebody else’s signup looks missing, for staff too', async () => {
  const { people, signups } = await threeOf()
  for (const who of [people[1], await world.newPerson('worker', 1)]) {
    expect(await leave(who, signups[0])).toMatchObject({ error: { code: 'not_found' } })
    expect(await answer(who, signups[0], true)).toMatchObject({ error: { code: 'not_found' } })
  }
})
