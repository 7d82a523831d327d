import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { checkIn, mark, onShiftDay } from '../../test/presence'
import { join, newShift, placesOf, savedShift, SHIFT_DAY } from '../../test/shifts'
import { shanghai } from '../../test/times'

let world: World
let [pointId, shiftId, owner, worker] = ['', '', '', '']
const volunteer = () => world.newPerson('volunteer')
const at = (clock: string) => shanghai(SHIFT_DAY, clock)

/** Somebody gives their place back; it is offered to another one, who does not answer. */
const lapse = async (lapsedId: string, who: string) => {
  const first = await volunteer()
  const { id: signupId } = await join(world, first, lapsedId)
  await join(world, who, lapsedId)
  await world.ask(first, 'shifts.leave', { signupId }, newKey())
}

// The timer does not run in these tests: the offer, made at 10:00, lapsed a minute ago.
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  owner = await volunteer()
  shiftId = await newShift(world, { pointId })
  await lapse(shiftId, owner)
  world.clock.now = shanghai('2026-11-24', '12:01')
})
afterEach(() => world.close())

const overlapping = (capacity = 1) => newShift(world, { pointId, startsAt: at('11:00'), endsAt: at('13:00'), capacity })
const takenSeen = async () => {
  const { shift } = await world.ask(null, 'shifts.get', { shiftId })
  const { rows } = await world.ask(null, 'shifts.open', {})
  return [shift.taken, rows.find(({ id }) => id === shiftId)?.taken]
}

test('another one gets the place of an offer that has lapsed', async () => {
  const who = await volunteer()
  expect(await join(world, who, shiftId)).toMatchObject({ state: 'taken' })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
  const { outbox = [] } = await world.rows('outbox')
  expect(outbox.filter(({ template }) => template === 'shift_offer_lost')).toMatchObject([
    { to_person_id: personIdOf(owner) },
  ])
})

test('everybody reads that its place is free', async () => {
  expect(await takenSeen()).toEqual([0, 0])
  const { shift, rows } = await world.ask(worker, 'shifts.roster', { shiftId })
  expect([shift.taken, rows.map(({ state }) => state)]).toEqual([0, ['left']])
  const sheet = await world.ask(worker, 'shifts.sheet', { day: SHIFT_DAY })
  expect(sheet.rows).toMatchObject([{ id: shiftId, taken: 0 }])
  expect((await world.ask(worker, 'desk.list', {})).items).toMatchObject([{ id: shiftId }])
})

test('where somebody waits, and could still answer, the place is theirs and not free', async () => {
  const other = await newShift(world, { pointId: await world.newPoint({ communityId: 2 }) })
  world.clock.now = shanghai('2026-11-24', '14:00')
  await lapse(other, await volunteer())
  await join(world, await volunteer(), other)
  const taken = async () => (await world.ask(null, 'shifts.get', { shiftId: other })).shift.taken
  world.clock.now = shanghai('2026-11-24', '16:01')
  expect(await taken()).toBe(1)
  world.clock.now = at('09:30')
  expect(await taken()).toBe(0)
})

test('who let it lapse joins another shift at that time, is told of no clash, and loses the offer', async () => {
  const other = await overlapping()
  expect(await world.ask(owner, 'shifts.get', { shiftId: other })).toMatchObject({ clash: null })
  expect(await join(world, owner, other)).toMatchObject({ state: 'taken' })
  expect(await placesOf(world, shiftId)).toEqual([0, 0, 0])
  expect(await placesOf(world, other)).toEqual([1, 1, 1])
})

test('who waits for two shifts at one time and lets the offer of one lapse is offered the other', async () => {
  const other = await overlapping()
  const one = await overlapping()
  const [first, second, who] = [await volunteer(), await volunteer(), await volunteer()]
  const { id: firstId } = await join(world, first, one)
  const { id: secondId } = await join(world, second, other)
  await join(world, who, one)
  await join(world, who, other)
  await world.ask(first, 'shifts.leave', { signupId: firstId }, newKey())
  world.clock.now = shanghai('2026-11-24', '14:02')
  await world.ask(second, 'shifts.leave', { signupId: secondId }, newKey())
  const { coming } = await world.ask(who, 'shifts.mine', {})
  expect(coming.map(({ shift, signup }) => [shift.id, signup.state])).toEqual([[other, 'offered']])
})

test('who let it lapse is asked to another shift at that time, and to one that is full but for them', async () => {
  expect(await world.ask(worker, 'shifts.ask', { shiftId: await overlapping() }, newKey())).toEqual({ asked: 2 })
  await volunteer()
  expect(await world.ask(worker, 'shifts.ask', { shiftId }, newKey())).toEqual({ asked: 1 })
})

test('a shift with the person moves to the time of the lapsed offer', async () => {
  const startsAt = at('15:00')
  const other = await newShift(world, { pointId, startsAt, endsAt: at('16:00') })
  await join(world, owner, other)
  const { shift } = await world.ask(worker, 'shifts.get', { shiftId: other })
  const moved = savedShift({ pointId, shiftId: other, version: shift.version })
  expect(await world.call(worker, 'shifts.save', moved, newKey())).toMatchObject({ ok: true })
  expect(await placesOf(world, other)).toEqual([1, 1, 1])
})

test.each(['is marked', 'checks in'])('an absent person %s after all, whatever offer they let lapse', async (how) => {
  const other = await newShift(world, { pointId, startsAt: at('12:30'), endsAt: at('14:00') })
  const third = await newShift(world, { pointId, startsAt: at('13:00'), endsAt: at('15:00') })
  const { id } = await join(world, owner, other)
  world.clock.now = at('08:30')
  const first = await volunteer()
  const { id: leaving } = await join(world, first, third)
  await world.db
    .updateTable('signup')
    .set({ state: 'absent', changed_at: world.clock.now })
    .where('id', '=', id)
    .execute()
  await world.db.deleteFrom('person_shift').where('signup_id', '=', id).execute()
  await join(world, owner, third)
  await world.db
    .updateTable('shift')
    .set({ leave_until: at('12:00') })
    .where('id', '=', third)
    .execute()
  await world.ask(first, 'shifts.leave', { signupId: leaving }, newKey())
  world.clock.now = onShiftDay('12:40')
  const came = how === 'is marked' ? mark(world, worker, id, 'checkIn') : checkIn(world, owner, other, { signupId: id })
  expect(await came).toMatchObject({ output: { state: 'checkedIn' } })
})

test('staff lower the number of places to those that are really taken', async () => {
  const two = await newShift(world, {
    pointId: await world.newPoint(),
    capacity: 2,
    startsAt: at('15:00'),
    endsAt: at('16:00'),
  })
  await join(world, await volunteer(), two)
  world.clock.now = shanghai('2026-11-24', '14:00')
  await lapse(two, await volunteer())
  await join(world, await volunteer(), two)
  world.clock.now = shanghai('2026-11-24', '16:01')
  const { shift } = await world.ask(worker, 'shifts.get', { shiftId: two })
  const { version, point, startsAt, endsAt } = shift
  const wish = savedShift({ pointId: point.id, shiftId: two, version, capacity: 1, startsAt, endsAt })
  expect(await world.call(worker, 'shifts.save', wish, newKey())).toMatchObject({ ok: true })
  expect(await placesOf(world, two)).toEqual([1, 1, 1])
})
