import { makeTick } from '../../cloud/tick/tick'
import { newKey, openWorld, type World } from '../factories'
import { checkIn, mark, onShiftDay } from '../presence'
import { join, newShift, placesOf, savedShift } from '../shifts'
import { times } from '../times'

const TAKERS = 50

let world: World
let pointId: string
beforeEach(async () => {
  world = await openWorld({ PGPOOL_MAX: '16' })
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const volunteers = (count: number) => Promise.all(times(count).map(() => world.newPerson('volunteer')))
const tryToJoin = (who: string, shiftId: string) =>
  world.call(who, 'shifts.join', { shiftId, isOldEnough: true, isSureOfClash: true }, newKey())

test.each([1, 5, 20])(
  'of fifty who want one of %i places exactly as many get one, the others wait in order',
  async (capacity) => {
    const shiftId = await newShift(world, { pointId, capacity })
    const answers = await Promise.all((await volunteers(TAKERS)).map((who) => tryToJoin(who, shiftId)))
    const states = answers.map((answer) => (answer.ok ? (answer.output as { state: string }).state : answer.error.code))
    expect(states.filter((state) => state === 'taken')).toHaveLength(capacity)
    expect(states.filter((state) => state === 'waiting')).toHaveLength(TAKERS - capacity)
    expect(await placesOf(world, shiftId)).toEqual([capacity, capacity, capacity])
  },
)

test('one person who takes two overlapping shifts of two communities at once gets one', async () => {
  const there = await world.newPoint({ communityId: 2 })
  for (const who of await volunteers(10)) {
    const shifts = [await newShift(world, { pointId }), await newShift(world, { pointId: there })] as const
    const answers = await Promise.all(shifts.map((shiftId) => tryToJoin(who, shiftId)))
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual(['ok', 'shift_clash'])
    const [one, other] = [await placesOf(world, shifts[0]), await placesOf(world, shifts[1])]
    expect([one, other].map(([taken]) => taken).sort()).toEqual([0, 1])
  }
})

test('places that are given back while others join are never given twice, and none is lost', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 5 })
  const first = await volunteers(5)
  const signups = await Promise.all(first.map((who) => join(world, who, shiftId)))
  const leaving = first.map((who, place) =>
    world.call(who, 'shifts.leave', { signupId: signups[place]?.id ?? '' }, newKey()),
  )
  const joining = (await volunteers(10)).map((who) => tryToJoin(who, shiftId))
  await Promise.all([...leaving, ...joining])
  const { signup = [] } = await world.rows('signup')
  const waiting = signup.filter(({ state }) => state === 'waiting').length
  const [taken, rows, expected] = await placesOf(world, shiftId)
  expect([taken, rows, expected, waiting]).toEqual([5, 5, 5, 5])
})

test('a shift that is cancelled while people join leaves nobody with a place', async () => {
  const worker = await world.newPerson('worker', 1)
  for (const people of [await volunteers(6), await volunteers(6)]) {
    const shiftId = await newShift(world, { pointId, capacity: 3 })
    const cancelling = world.call(worker, 'shifts.cancel', { shiftId, reason: '演示' }, newKey())
    await Promise.all([...people.map((who) => tryToJoin(who, shiftId)), cancelling])
    expect(await placesOf(world, shiftId)).toEqual([0, 0, 0])
  }
})

/** What must hold of a shift after whatever happened at once. */
const expectWhole = async (shiftId: string): Promise<void> => {
  const { shift = [], signup = [], person_shift = [] } = await world.rows('shift', 'signup', 'person_shift')
  const [taken, rows] = await placesOf(world, shiftId)
  expect(rows).toBe(taken)
  expect(Number(taken)).toBeLessThanOrEqual(Number(shift.find(({ id }) => id === shiftId)?.capacity))
  const expected = signup
    .filter((row) => row.shift_id === shiftId && ['offered', 'taken', 'checkedIn'].includes(String(row.state)))
    .map(({ id }) => id)
  const ids = new Set(signup.filter((row) => row.shift_id === shiftId).map(({ id }) => id))
  const written = person_shift.map(({ signup_id }) => signup_id).filter((id) => ids.has(id))
  expect(written.sort()).toEqual(expected.sort())
}

/** A full shift of two with a waitlist: who has a place, who has an offer, who waits. */
const busyShift = async () => {
  const shiftId = await newShift(world, { pointId, capacity: 2 })
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = await volunteers(5)
  const { id: leftId } = await join(world, first, shiftId)
  const { id: takenId } = await join(world, second, shiftId)
  const { id: offeredId } = await join(world, third, shiftId)
  const { id: waitingId } = await join(world, fourth, shiftId)
  await world.ask(first, 'shifts.leave', { signupId: leftId }, newKey())
  const worker = await world.newPerson('worker', 1)
  const { shift } = await world.ask(worker, 'shifts.get', { shiftId })
  return {
    shiftId,
    acts: {
      join: () => tryToJoin(fifth, shiftId),
      leave: () => world.call(second, 'shifts.leave', { signupId: takenId }, newKey()),
      leaveWaitlist: () => world.call(fourth, 'shifts.leave', { signupId: waitingId }, newKey()),
      answer: () => world.call(third, 'shifts.answer', { signupId: offeredId, isWanted: true }, newKey()),
      decline: () => world.call(third, 'shifts.answer', { signupId: offeredId, isWanted: false }, newKey()),
      cancel: () => world.call(worker, 'shifts.cancel', { shiftId, reason: '演示' }, newKey()),
      save: () =>
        world.call(
          worker,
          'shifts.save',
          savedShift({ pointId, shiftId, version: shift.version, capacity: 3 }),
          newKey(),
        ),
      tick: () => makeTick(world.app)(),
    },
  }
}
type ActName = keyof Awaited<ReturnType<typeof busyShift>>['acts']
const actNames: readonly ActName[] = ['join', 'leave', 'leaveWaitlist', 'answer', 'decline', 'cancel', 'save', 'tick']
const pairs = actNames.flatMap((one, place) => actNames.slice(place + 1).map((other) => [one, other] as const))

test('any two things that happen to a shift at once leave its places and people whole', async () => {
  for (const [one, other] of pairs) {
    const { shiftId, acts } = await busyShift()
    const answers = await Promise.all([acts[one](), acts[other]()])
    const failed = answers
      .map((answer) => JSON.stringify(answer))
      .filter((text) => /internal|try_again|"shiftsFailed":[1-9]/.test(text))
    expect([one, other, failed]).toEqual([one, other, []])
    await expectWhole(shiftId)
  }
}, 60_000)

test('of two check-outs at once, or a check-out and a mark, one is written', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 10 })
  const worker = await world.newPerson('worker', 1)
  const people = await volunteers(6)
  const signups = await Promise.all(people.map((who) => join(world, who, shiftId)))
  world.clock.now = onShiftDay('10:20')
  for (const who of people) await checkIn(world, who, shiftId)
  world.clock.now = onShiftDay('11:30')
  const out = (who: string, place: number) =>
    world.call(who, 'shifts.checkOut', { signupId: signups[place]?.id ?? '' }, newKey())
  const answers = await Promise.all(
    people.flatMap((who, place) => [
      out(who, place),
      place % 2 === 0 ? out(who, place) : mark(world, worker, signups[place]?.id ?? '', 'checkOut'),
    ]),
  )
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const { signup_event = [] } = await world.rows('signup_event')
  expect(signup_event.filter(({ to_state }) => to_state === 'served')).toHaveLength(6)
  await expectWhole(shiftId)
})

test('a check-in and a mark as absent at once leave one of the two, and the person expected only if they came', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 10 })
  const worker = await world.newPerson('worker', 1)
  const people = await volunteers(6)
  const signups = await Promise.all(people.map((who) => join(world, who, shiftId)))
  world.clock.now = onShiftDay('10:20')
  await Promise.all(
    people.flatMap((who, place) => [
      checkIn(world, who, shiftId),
      mark(world, worker, signups[place]?.id ?? '', 'absent'),
    ]),
  )
  await expectWhole(shiftId)
})
