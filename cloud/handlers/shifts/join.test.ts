import { newKey, openWorld, type World } from '../../../test/factories'
import { newMinor, personIdOf } from '../../../test/people'
import { mark } from '../../../test/presence'
import { join, newShift, placesOf, SHIFT_DAY } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import { place } from '../../../test/walk/hill-town'

let world: World
let pointId: string
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const volunteer = () => world.newPerson('volunteer')
const call = (who: string, shiftId: string, said: { isOldEnough?: boolean; isSureOfClash?: boolean } = {}) =>
  world.call(who, 'shifts.join', { shiftId, isOldEnough: false, isSureOfClash: false, ...said }, newKey())
const at = (clock: string) => shanghai(SHIFT_DAY, clock)

test('a volunteer gets a place, is expected then, and reads it', async () => {
  const [who, shiftId] = [await volunteer(), await newShift(world, { pointId })]
  const { id, ...signup } = await join(world, who, shiftId)
  expect(signup).toEqual({ shiftId, state: 'taken', holdUntil: null, ahead: null, presence: null })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
  const { outbox, audit, signup_event } = await world.rows('outbox', 'audit', 'signup_event')
  expect(outbox).toMatchObject([{ template: 'shift_taken', subject_id: shiftId, to_person_id: personIdOf(who) }])
  expect(audit?.filter(({ method }) => method === 'shifts.join')).toMatchObject([{ subject_id: id, community_id: 1 }])
  expect(signup_event).toMatchObject([{ signup_id: id, from_state: null, to_state: 'taken' }])
})

test('who finds no free place waits, in order, and is expected nowhere', async () => {
  const shiftId = await newShift(world, { pointId })
  await join(world, await volunteer(), shiftId)
  expect(await join(world, await volunteer(), shiftId)).toMatchObject({ state: 'waiting', ahead: 0 })
  expect(await join(world, await volunteer(), shiftId)).toMatchObject({ state: 'waiting', ahead: 1 })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
})

test.each([
  ['a place', 1],
  ['a place on the waitlist', 0],
])('%s costs five round trips, including reading the caller and the commit', async (_, free) => {
  const shiftId = await newShift(world, { pointId })
  if (free === 0) for (const who of [await volunteer(), await volunteer()]) await join(world, who, shiftId)
  const who = await volunteer()
  await world.ask(who, 'shifts.mine', {}) // The first call creates the person's counter.
  world.statements.length = 0
  expect(await call(who, shiftId)).toMatchObject({ output: { state: free === 0 ? 'waiting' : 'taken' } })
  expect(world.statements.length).toBeLessThanOrEqual(5)
})

test('a resident applies first; who is too young is told so; nobody signs up twice', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 3, ageMin: 16 })
  expect(await call(await world.newPerson(), shiftId)).toMatchObject({ error: { code: 'volunteer_first' } })
  const who = await volunteer()
  expect(await call(who, shiftId)).toMatchObject({ error: { code: 'too_young' } })
  expect(await call(who, shiftId, { isOldEnough: true })).toMatchObject({ ok: true })
  expect(await call(who, shiftId, { isOldEnough: true })).toMatchObject({ error: { code: 'already_signed_up' } })
  expect(await call(await world.newPerson('worker'), shiftId, { isOldEnough: true })).toMatchObject({ ok: true })
})

test('who was accepted as a minor is too young for a shift from 18 on, whatever they say', async () => {
  const minor = await newMinor(world)
  const adults = await newShift(world, { pointId, ageMin: 18 })
  expect(await call(minor, adults, { isOldEnough: true })).toMatchObject({ error: { code: 'too_young' } })
  expect(await call(await volunteer(), adults, { isOldEnough: true })).toMatchObject({ ok: true })
  const youths = await newShift(world, { pointId, ageMin: 16 })
  expect(await call(minor, youths, { isOldEnough: true })).toMatchObject({ ok: true })
})

test('who is accepted again as a grown-up is no minor any more', async () => {
  const minor = await newMinor(world)
  const adults = await newShift(world, { pointId, ageMin: 18 })
  const isMe = world.db.updateTable('person').where('identity', '=', minor)
  await isMe.set({ role: 'resident' }).execute()
  world.clock.now = shanghai('2026-11-24', '11:00')
  const { applicationId } = await world.ask(minor, 'volunteers.apply', { communityId: 1, words: '满 18 了' }, newKey())
  const yes = { applicationId, isAccepted: true, reason: null }
  await world.ask(await world.newPerson('worker', 1), 'volunteers.decide', yes, newKey())
  expect(await call(minor, adults, { isOldEnough: true })).toMatchObject({ ok: true })
})

test.each([
  ['it is over', '12:00', 1, 'shift_past'],
  ['it has begun', '10:30', 1, 'shift_late'],
  ['it is full and nobody can wait any more', '08:30', 0, 'shift_full'],
])('nobody signs up when %s', async (_, clock, free, code) => {
  const shiftId = await newShift(world, { pointId })
  if (free === 0) await join(world, await volunteer(), shiftId)
  world.clock.now = at(clock)
  expect(await call(await volunteer(), shiftId)).toMatchObject({ error: { code } })
})

test('who is too late is told what else lacks people and fits them: in the community first, the soonest first', async () => {
  const who = await volunteer()
  const full = await newShift(world, { pointId })
  await join(world, await volunteer(), full)
  const there = await world.newPoint({ communityId: 2, name: '演示书吧' })
  const on = (day: string, from: string, until: string, place = pointId) =>
    newShift(world, { pointId: place, startsAt: shanghai(day, from), endsAt: shanghai(day, until) })
  await join(world, who, await on('2026-11-26', '15:00', '16:00'))
  await on('2026-11-26', '15:30', '17:00') // while the person is at the one before
  await on('2026-12-03', '10:00', '11:00') // in more than a week
  const away = await on('2026-11-26', '18:00', '19:00', there)
  const friday = await on('2026-11-27', '15:00', '16:00')
  await on('2026-11-27', '15:00', '16:00', there) // the fourth
  const thursday = await on('2026-11-26', '18:00', '19:00')
  world.clock.now = at('08:30')
  const answer = await call(who, full)
  const others = answer.ok ? [] : (answer.error.facts?.otherShifts ?? [])
  expect(others.map(({ id }) => id)).toEqual([thursday, friday, away])
  expect(others[2]).toEqual({
    id: away,
    title: '演示送午饭',
    startsAt: shanghai('2026-11-26', '18:00'),
    endsAt: shanghai('2026-11-26', '19:00'),
    point: '演示书吧',
  })
})

test('what overlaps is refused in every community, by its own start', async () => {
  const who = await volunteer()
  await join(world, who, await newShift(world, { pointId, startsAt: at('09:00'), endsAt: at('10:31') }))
  const elsewhere = await newShift(world, { pointId: await world.newPoint({ communityId: 2 }) })
  expect(await call(who, elsewhere, { isSureOfClash: true })).toMatchObject({
    error: { code: 'shift_clash', facts: { clashAt: at('09:00') } },
  })
  expect(await placesOf(world, elsewhere)).toEqual([0, 0, 0])
})

test('the warning of a shift that is near names no day as if that were refused', async () => {
  const who = await volunteer()
  const far = await world.newPoint({ position: place(300, 0) })
  await join(world, who, await newShift(world, { pointId: far, startsAt: at('09:00'), endsAt: at('10:00') }))
  const { error } = (await call(who, await newShift(world, { pointId }))) as { error?: { message: string } }
  expect(error?.message).toBe('和您另一班挨得近，路上时间不多。想好了还是可以报。')
})

test('who was marked absent has signed up all the same until the shift is over', async () => {
  const [who, shiftId] = [await volunteer(), await newShift(world, { pointId, capacity: 2 })]
  const { id } = await join(world, who, shiftId)
  world.clock.now = at('10:31')
  await mark(world, await world.newPerson('worker', 1), id, 'absent')
  expect(await call(who, shiftId)).toMatchObject({ error: { code: 'already_signed_up' } })
  world.clock.now = at('12:00')
  expect(await call(who, shiftId)).toMatchObject({ error: { code: 'shift_past' } })
})

test('a shift soon before at another point is warned of, with the walk, and can be overruled', async () => {
  const who = await volunteer()
  const far = await world.newPoint({ position: place(300, 0) })
  await join(world, who, await newShift(world, { pointId: far, startsAt: at('09:00'), endsAt: at('10:00') }))
  const shiftId = await newShift(world, { pointId })
  expect(await world.ask(who, 'shifts.get', { shiftId })).toMatchObject({
    clash: { isOverlap: false, isBefore: true, gapMinutes: 30, walkSeconds: expect.any(Number), isTooFar: false },
  })
  expect(await call(who, shiftId)).toMatchObject({ error: { code: 'shift_near' } })
  expect(await call(who, shiftId, { isSureOfClash: true })).toMatchObject({ ok: true })
})

test('an unknown shift looks missing', async () => {
  expect(await call(await volunteer(), '1-0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
})
