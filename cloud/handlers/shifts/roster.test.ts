import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, personIdOf, setPerson } from '../../../test/people'
import { checkIn, mark, onShiftDay as at } from '../../../test/presence'
import { join, newShift } from '../../../test/shifts'

let world: World
let [shiftId, worker, leader] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
  leader = await world.newPerson('volunteer')
  shiftId = await newShift(world, {
    pointId: await world.newPoint(),
    capacity: 2,
    leaderId: personIdOf(leader),
  })
})
afterEach(() => world.close())

const named = async (name: string) => {
  const who = await world.newPerson('volunteer')
  const phone = newNumber()
  await setPerson(world, who, { name, phone })
  return { who, phone, personId: personIdOf(who), signupId: (await join(world, who, shiftId)).id }
}
const roster = (who: string) => world.call(who, 'shifts.roster', { shiftId })
const phoneOf = (who: string, signupId: string) => world.call(who, 'shifts.phone', { signupId }, newKey())

test('staff read who comes, who waits and who came, with the last four digits', async () => {
  const [first, second] = [await named('演示甲'), await named('演示乙')]
  await named('演示丙')
  await named('演示丁')
  world.clock.now = at('10:20')
  await checkIn(world, second.who, shiftId)
  const answer = await world.ask(worker, 'shifts.roster', { shiftId })
  expect(answer).toMatchObject({ isStaff: true, asked: 0, shift: { id: shiftId, taken: 2 } })
  const state = (name: string, rest: object) => ({ name, isOwn: false, isMinor: false, ...rest })
  expect(answer.rows).toMatchObject([
    state('演示甲', { state: 'taken', personId: first.personId, phoneEnd: first.phone.slice(-4), presence: null }),
    state('演示乙', { state: 'checkedIn', presence: { checkedInAt: at('10:20'), checkedInBy: 'code' } }),
    state('演示丙', { state: 'waiting', ahead: 0 }),
    state('演示丁', { state: 'waiting', ahead: 1 }),
  ])
  world.clock.now = at('10:30')
  await mark(world, worker, first.signupId, 'absent')
  expect((await world.ask(worker, 'shifts.roster', { shiftId })).rows).toMatchObject([
    state('演示甲', { state: 'absent' }),
    state('演示乙', { state: 'checkedIn' }),
  ])
})

test('who gave the place back is on it for staff, after the others and only once, but not for the leader', async () => {
  const [first, second] = [await named('演示甲'), await named('演示乙')]
  for (const { who, signupId } of [first, second]) await world.ask(who, 'shifts.leave', { signupId }, newKey())
  await join(world, second.who, shiftId)
  const lines = async (who: string) => {
    const { rows } = await world.ask(who, 'shifts.roster', { shiftId })
    return rows.map(({ name, state }) => [name, state])
  }
  world.clock.now = at('10:15')
  expect(await lines(leader)).toEqual([['演示乙', 'taken']])
  expect(await lines(worker)).toEqual([
    ['演示乙', 'taken'],
    ['演示甲', 'left'],
  ])
})

test('the leader sees and calls numbers of those who have a place only', async () => {
  await named('演示甲')
  const second = await named('演示乙')
  const waiting = await named('演示丙')
  world.clock.now = at('10:15')
  const { rows } = await world.ask(leader, 'shifts.roster', { shiftId })
  expect(rows.map(({ phoneEnd }) => phoneEnd === null)).toEqual([false, false, true])
  expect(await phoneOf(leader, waiting.signupId)).toMatchObject({ error: { code: 'not_found' } })
  expect(await phoneOf(leader, second.signupId)).toMatchObject({ output: { phone: second.phone } })
  expect(await phoneOf(worker, waiting.signupId)).toMatchObject({ output: { phone: waiting.phone } })
})

test.each([
  ['as soon as people can check in', '10:15', true],
  ['until half an hour after the end', '12:29', true],
  ['earlier', '10:14', false],
  ['later', '12:30', false],
])('the leader reads it %s: %s', async (_, clock, isRead) => {
  const { signupId } = await named('演示甲')
  world.clock.now = at(clock)
  if (!isRead) {
    expect(await roster(leader)).toMatchObject({ error: { code: 'not_found' } })
    expect(await phoneOf(leader, signupId)).toMatchObject({ error: { code: 'not_found' } })
    expect(await world.call(leader, 'shifts.screen', { shiftId })).toMatchObject({ error: { code: 'not_found' } })
    return
  }
  expect(await roster(leader)).toMatchObject({ output: { isStaff: false, rows: [{ name: '演示甲', personId: null }] } })
  expect(await world.call(leader, 'shifts.screen', { shiftId })).toMatchObject({ ok: true })
})

test('the leader who comes too sees which line is their own', async () => {
  await join(world, leader, shiftId)
  world.clock.now = at('10:15')
  expect(await roster(leader)).toMatchObject({ output: { rows: [{ isOwn: true }] } })
})

test('other volunteers and staff of another community find nothing, whether or not it exists', async () => {
  const { who, signupId } = await named('演示甲')
  world.clock.now = at('10:15')
  for (const stranger of [who, await world.newPerson('worker', 2)]) {
    expect(await roster(stranger)).toMatchObject({ error: { code: 'not_found' } })
    expect(await phoneOf(stranger, signupId)).toMatchObject({ error: { code: 'not_found' } })
    expect(await world.call(stranger, 'shifts.screen', { shiftId })).toMatchObject({ error: { code: 'not_found' } })
  }
})
