import { newKey, openWorld, type World } from '../../../test/factories'
import { newMinor, personIdOf } from '../../../test/people'
import { onShiftDay as at } from '../../../test/presence'
import { join, newShift } from '../../../test/shifts'
import { times } from '../../../test/times'

let world: World
let [pointId, shiftId, worker] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  shiftId = await newShift(world, { pointId, capacity: 3 })
})
afterEach(() => world.close())

const volunteer = async (communityId = 1) => {
  const who = await world.newPerson('volunteer')
  await world.db.updateTable('person').set({ community_id: communityId }).where('identity', '=', who).execute()
  return who
}
const ask = (id = shiftId) => world.call(worker, 'shifts.ask', { shiftId: id }, newKey())
const askedFor = async (id: string) => {
  const { outbox = [] } = await world.rows('outbox')
  return outbox
    .filter(({ template, subject_id }) => template === 'shift_asked' && subject_id === id)
    .map(({ to_person_id }) => String(to_person_id))
    .sort()
}
const idsOf = (people: readonly string[]) => people.map(personIdOf).sort()

test('volunteers who have time are asked, each once', async () => {
  const people = [await volunteer(), await volunteer(2)]
  await world.newPerson()
  expect(await ask()).toEqual({ ok: true, output: { asked: 2 } })
  expect(await askedFor(shiftId)).toEqual(idsOf(people))
  expect(await ask()).toEqual({ ok: true, output: { asked: 0 } })
  const late = await volunteer()
  expect(await ask()).toEqual({ ok: true, output: { asked: 1 } })
  expect(await askedFor(shiftId)).toEqual(idsOf([...people, late]))
  expect(await world.ask(worker, 'shifts.roster', { shiftId })).toMatchObject({ asked: 3 })
})

test('not those who come anyway, gave the place back, lead it, are elsewhere then, or lost the role', async () => {
  const [coming, gone, elsewhere, suspended, leader] = await Promise.all(times(5).map(() => volunteer()))
  const [one = '', two = '', three = '', four = '', five = ''] = [coming, gone, elsewhere, suspended, leader]
  await join(world, one, shiftId)
  const { id: signupId } = await join(world, two, shiftId)
  await world.ask(two, 'shifts.leave', { signupId }, newKey())
  await join(world, three, await newShift(world, { pointId, startsAt: at('11:30'), endsAt: at('13:00') }))
  const admin = await world.newPerson('admin')
  await world.ask(admin, 'roles.take', { personId: personIdOf(four), how: 'suspend' }, newKey())
  await world.db
    .updateTable('shift')
    .set({ leader_id: personIdOf(five) })
    .where('id', '=', shiftId)
    .execute()
  expect(await ask()).toEqual({ ok: true, output: { asked: 0 } })
})

test('who was accepted as a minor is asked to shifts for the young only', async () => {
  const minor = personIdOf(await newMinor(world))
  const [adults, youths] = [
    await newShift(world, { pointId, ageMin: 18 }),
    await newShift(world, { pointId, ageMin: 16 }),
  ]
  await ask(adults)
  await ask(youths)
  expect([await askedFor(adults), await askedFor(youths)]).toEqual([[], [minor]])
})

test('thirty at a time; of those who were never asked the own community first', async () => {
  const away = await Promise.all(times(5).map(() => volunteer(2)))
  const own = await Promise.all(times(30).map(() => volunteer()))
  expect(await ask()).toEqual({ ok: true, output: { asked: 30 } })
  expect(await askedFor(shiftId)).toEqual(idsOf(own))
  expect(await ask()).toEqual({ ok: true, output: { asked: 5 } })
  expect(await askedFor(shiftId)).toEqual(idsOf([...own, ...away]))
})

test('who was never asked comes before everybody else, then who was not asked for longest, wherever they live', async () => {
  const asked = async () => {
    const id = await newShift(world, { pointId })
    await ask(id)
    return askedFor(id)
  }
  await Promise.all(times(29).map(() => volunteer()))
  const longAgo = await volunteer(2)
  world.clock.now = at('07:00')
  expect(await asked()).toHaveLength(30)
  // All but one are asked again, so that this one was not asked for longest.
  await world.db
    .updateTable('shift_asked')
    .set({ asked_at: at('07:30') })
    .where('person_id', '<>', personIdOf(longAgo))
    .execute()
  const never = await Promise.all(times(29).map(() => volunteer(2)))
  world.clock.now = at('08:00')
  expect(await asked()).toEqual(idsOf([...never, longAgo]))
})

test('nobody is asked to a shift that is full, over, or cancelled', async () => {
  const who = await volunteer()
  const full = await newShift(world, { pointId, capacity: 1 })
  await join(world, who, full)
  await volunteer()
  expect(await ask(full)).toEqual({ ok: true, output: { asked: 0 } })
  world.clock.now = at('09:00')
  expect(await ask(full)).toEqual({ ok: true, output: { asked: 0 } })
  await world.ask(worker, 'shifts.cancel', { shiftId: full, reason: '演示下雨' }, newKey())
  expect(await ask(full)).toMatchObject({ error: { code: 'shift_off' } })
  world.clock.now = at('10:30')
  expect(await ask()).toMatchObject({ error: { code: 'shift_started' } })
})

test('two who ask at once ask nobody twice', async () => {
  const people = await Promise.all(times(10).map(() => volunteer()))
  await Promise.all([ask(), ask(), ask()])
  expect(await askedFor(shiftId)).toEqual(idsOf(people))
})

test('staff of another community find nothing', async () => {
  const stranger = await world.newPerson('worker', 2)
  expect(await world.call(stranger, 'shifts.ask', { shiftId }, newKey())).toMatchObject({
    error: { code: 'not_found' },
  })
})
