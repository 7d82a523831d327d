import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { checkIn, mark, onShiftDay as at } from '../../../test/presence'
import { join, newShift, placesOf, savedShift } from '../../../test/shifts'

let world: World
let [pointId, shiftId, worker, leader, signupId] = ['', '', '', '', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
  leader = await world.newPerson('volunteer')
  shiftId = await newShift(world, { pointId, capacity: 3, leaderId: personIdOf(leader) })
  signupId = (await join(world, await world.newPerson('volunteer'), shiftId)).id
  world.clock.now = at('11:00')
})
afterEach(() => world.close())

const codeOf = async (answer: ReturnType<typeof mark>) => {
  const { error } = (await answer) as { error?: { code: string } }
  return error?.code ?? 'ok'
}
const by = (who: string, act: Parameters<typeof mark>[3], clock?: string) =>
  world.call(who, 'shifts.mark', { signupId, act, at: clock ? at(clock) : world.clock.now }, newKey())

test('the leader ticks who came and who went, with the times', async () => {
  expect(await by(leader, 'checkIn', '10:35')).toMatchObject({
    output: {
      signupId,
      personId: null,
      state: 'checkedIn',
      presence: { checkedInAt: at('10:35'), checkedInBy: 'mark' },
    },
  })
  expect(await by(leader, 'checkOut', '10:50')).toMatchObject({
    output: { state: 'served', presence: { checkedOutAt: at('10:50'), checkedOutBy: 'mark', minutes: 15 } },
  })
})

test('a mark that holds already changes nothing and is no mistake', async () => {
  await by(leader, 'checkIn', '10:35')
  expect(await by(worker, 'checkIn', '10:40')).toMatchObject({ output: { presence: { checkedInAt: at('10:35') } } })
  await by(leader, 'checkOut', '10:50')
  expect(await by(worker, 'checkOut', '10:55')).toMatchObject({ output: { presence: { checkedOutAt: at('10:50') } } })
})

test('a mark is undone until the end of the shift, and the presence with it', async () => {
  await by(leader, 'checkIn', '10:35')
  expect(await by(leader, 'undo')).toMatchObject({ output: { state: 'taken', presence: null } })
  expect(await by(leader, 'absent')).toMatchObject({ output: { state: 'absent' } })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 0])
  expect(await by(leader, 'undo')).toMatchObject({ output: { state: 'taken' } })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
})

test('who was marked absent and comes late is expected again, by a mark or by the code', async () => {
  await by(leader, 'absent')
  expect(await by(leader, 'checkIn')).toMatchObject({ output: { state: 'checkedIn' } })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 1])
  const late = await world.newPerson('volunteer')
  world.clock.now = at('10:20')
  const own = await join(world, late, shiftId)
  world.clock.now = at('10:30')
  await mark(world, worker, own.id, 'absent')
  world.clock.now = at('10:40')
  expect(await checkIn(world, late, shiftId)).toMatchObject({ output: { id: own.id, state: 'checkedIn' } })
})

test('who was marked absent and went to another shift cannot be here as well', async () => {
  const who = await world.newPerson('volunteer')
  world.clock.now = at('10:20')
  const { id } = await join(world, who, shiftId)
  world.clock.now = at('10:30')
  await mark(world, worker, id, 'absent')
  await join(world, who, await newShift(world, { pointId, startsAt: at('11:00'), endsAt: at('13:00') }))
  expect(await codeOf(mark(world, worker, id, 'checkIn'))).toBe('shift_clash_other')
})

test('nobody marks themselves, neither the leader nor staff', async () => {
  world.clock.now = at('10:20')
  for (const who of [leader, worker]) {
    const own = await join(world, who, shiftId)
    expect(await codeOf(mark(world, who, own.id, 'checkIn'))).toBe('own_mark')
  }
})

test.each([
  ['gone who never came', 'checkOut', '11:00'],
  ['there in the future', 'checkIn', '11:03'],
  ['absent before the start', 'absent', '10:29'],
  ['there long before the start', 'checkIn', '10:14'],
  ['there after the end', 'checkIn', '12:01'],
] as const)('nobody is marked as %s', async (_, act, clock) => {
  expect(await codeOf(by(worker, act, clock))).toBe('mark_wrong')
})

test('a phone whose clock is a little ahead marks what is so now', async () => {
  expect(await by(leader, 'checkIn', '11:02')).toMatchObject({ output: { presence: { checkedInAt: at('11:00') } } })
})

test('a check-in by the code is not undone', async () => {
  const who = await world.newPerson('volunteer')
  world.clock.now = at('10:20')
  const { id } = await join(world, who, shiftId)
  await checkIn(world, who, shiftId)
  expect(await codeOf(mark(world, leader, id, 'undo'))).toBe('mark_wrong')
})

test('nobody goes before they came, and hours that are written down are not undone', async () => {
  await by(leader, 'checkIn', '10:40')
  expect(await codeOf(by(leader, 'checkOut', '10:39'))).toBe('mark_wrong')
  await by(leader, 'checkOut', '10:50')
  expect(await codeOf(by(leader, 'undo'))).toBe('mark_wrong')
  expect(await codeOf(by(leader, 'absent'))).toBe('mark_wrong')
})

test('after the end somebody who came without being ticked has served until the end', async () => {
  world.clock.now = at('14:00')
  expect(await by(worker, 'checkIn', '10:30')).toMatchObject({
    output: { state: 'served', presence: { checkedOutAt: at('12:00'), checkedOutBy: 'end', minutes: 90 } },
  })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 0])
})

test.each(['10:14', '12:30'])('at %s the leader may not mark, but staff may', async (clock) => {
  world.clock.now = at(clock)
  expect(await codeOf(by(leader, 'checkIn'))).toBe('not_found')
  expect(await codeOf(by(worker, 'checkIn'))).toBe('mark_wrong')
})

test('other volunteers, a leader who lost the role, and staff of another community find nothing', async () => {
  const strangers = [await world.newPerson('volunteer'), await world.newPerson('worker', 2)]
  for (const who of strangers) expect(await codeOf(by(who, 'checkIn'))).toBe('not_found')
  const admin = await world.newPerson('admin')
  await world.ask(admin, 'roles.take', { personId: personIdOf(leader), how: 'suspend' }, newKey())
  expect(await codeOf(by(leader, 'checkIn'))).toBe('not_found')
})

test('the leader is a volunteer, or staff of the community', async () => {
  const save = (leaderId: string) => world.call(worker, 'shifts.save', savedShift({ pointId, leaderId }), newKey())
  world.clock.now = at('08:00')
  for (const who of [await world.newPerson(), await world.newPerson('worker', 2)]) {
    expect(await save(personIdOf(who))).toMatchObject({ error: { code: 'leader_wrong' } })
  }
  expect(await save('0123456789abcdef')).toMatchObject({ error: { code: 'leader_wrong' } })
  for (const who of [await world.newPerson('volunteer'), worker]) {
    expect(await save(personIdOf(who))).toMatchObject({ ok: true })
  }
})

test('a leader who lost the role stays written down until staff name another one', async () => {
  const admin = await world.newPerson('admin')
  await world.ask(admin, 'roles.take', { personId: personIdOf(leader), how: 'suspend' }, newKey())
  world.clock.now = at('08:00')
  const { shift } = await world.ask(worker, 'shifts.get', { shiftId })
  const input = savedShift({ pointId, shiftId, version: shift.version, leaderId: personIdOf(leader), capacity: 4 })
  expect(await world.call(worker, 'shifts.save', input, newKey())).toMatchObject({ ok: true })
  const copy = savedShift({ pointId, leaderId: personIdOf(leader) })
  expect(await world.call(worker, 'shifts.save', copy, newKey())).toMatchObject({ error: { code: 'leader_wrong' } })
})
