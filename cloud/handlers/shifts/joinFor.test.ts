import { newKey, openWorld, type World } from '../../../test/factories'
import { newMinor, newRecord, personIdOf } from '../../../test/people'
import { checkIn, onShiftDay as at } from '../../../test/presence'
import { join, newShift, placesOf } from '../../../test/shifts'

let world: World
let [pointId, shiftId, worker] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  shiftId = await newShift(world, { pointId, ageMin: 16 })
})
afterEach(() => world.close())

const joinFor = (personId: string, id = shiftId, who = worker) =>
  world.call(who, 'shifts.joinFor', { shiftId: id, personId }, newKey())

test('staff sign up somebody without a telephone, and it says by whom', async () => {
  const personId = await newRecord(world)
  expect(await joinFor(personId)).toMatchObject({ output: { shiftId, state: 'taken' } })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
  expect((await world.rows('signup')).signup).toMatchObject([{ person_id: personId, made_by: personIdOf(worker) }])
})

test('a resident who was signed up checks in like a volunteer', async () => {
  const who = await world.newPerson()
  await world.db.updateTable('person').set({ home_community_id: 1 }).where('identity', '=', who).execute()
  await joinFor(personIdOf(who))
  world.clock.now = at('10:25')
  expect(await checkIn(world, who, shiftId)).toMatchObject({ output: { state: 'checkedIn' } })
})

test('it is refused as it would be for the person', async () => {
  const personId = await newRecord(world)
  await joinFor(personId)
  expect(await joinFor(personId)).toMatchObject({ error: { code: 'shift_joined_other' } })
  const same = await newShift(world, { pointId })
  expect(await joinFor(personId, same)).toMatchObject({ error: { code: 'shift_clash_other' } })
  expect(await joinFor(await newRecord(world))).toMatchObject({ output: { state: 'waiting' } })
  world.clock.now = at('10:30')
  expect(await joinFor(await newRecord(world))).toMatchObject({ error: { code: 'shift_late' } })
})

test('who was accepted as a minor is too young for a shift from 18 on', async () => {
  const minor = personIdOf(await newMinor(world))
  const adults = await newShift(world, { pointId, ageMin: 18 })
  expect(await joinFor(minor, adults)).toMatchObject({ error: { code: 'too_young' } })
  expect(await placesOf(world, adults)).toEqual([0, 0, 0])
  expect(await joinFor(minor)).toMatchObject({ ok: true })
})

test('only for people whom the staff may see, and only to shifts of their community', async () => {
  expect(await joinFor(await newRecord(world, { communityId: 2 }))).toMatchObject({ error: { code: 'not_found' } })
  expect(await joinFor('0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
  const there = await newShift(world, { pointId: await world.newPoint({ communityId: 2 }) })
  expect(await joinFor(await newRecord(world), there)).toMatchObject({ error: { code: 'not_found' } })
  expect(await placesOf(world, there)).toEqual([0, 0, 0])
})

test('who is signed up by staff leaves like everybody', async () => {
  const who = await world.newPerson('worker', 1)
  const { output } = (await joinFor(personIdOf(who))) as { output: { id: string } }
  expect(await world.ask(who, 'shifts.leave', { signupId: output.id }, newKey())).toMatchObject({ state: 'left' })
  expect(await join(world, who, shiftId)).toMatchObject({ state: 'taken' })
})
