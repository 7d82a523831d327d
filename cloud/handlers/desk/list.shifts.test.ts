import { newKey, openWorld, type World } from '../../../test/factories'
import { onShiftDay as at } from '../../../test/presence'
import { join, newShift } from '../../../test/shifts'
import { shanghai } from '../../../test/times'

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const deskOf = async (who: string) => (await world.ask(who, 'desk.list', {})).items

test('a shift that lacks people waits for staff from a day before its start until then', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 3 })
  await join(world, await world.newPerson('volunteer'), shiftId)
  const item = {
    kind: 'shift',
    id: shiftId,
    title: '演示送午饭，还差 2 人',
    note: '明天上午 10:30 到中午 12:00，看看能请谁来',
    dueAt: at('10:30'),
    isLate: false,
  }
  world.clock.now = shanghai('2026-11-24', '10:29')
  expect(await deskOf(worker)).toEqual([])
  world.clock.now = shanghai('2026-11-24', '10:30')
  expect(await deskOf(worker)).toMatchObject([item])
  expect(await deskOf(await world.newPerson('worker', 2))).toEqual([])
  world.clock.now = at('10:30')
  expect(await deskOf(worker)).toEqual([])
})

test('it says that somebody has just left; a shift that nobody left, or a cancelled one, waits for nobody', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 1 })
  const who = await world.newPerson('volunteer')
  const { id: signupId } = await join(world, who, shiftId)
  world.clock.now = shanghai('2026-11-24', '20:00')
  expect(await deskOf(worker)).toEqual([])
  await world.ask(who, 'shifts.leave', { signupId }, newKey())
  expect(await deskOf(worker)).toMatchObject([{ note: '明天上午 10:30 到中午 12:00，有 1 人刚说不来了，看看能请谁来' }])
  await world.ask(worker, 'shifts.cancel', { shiftId, reason: '演示下雨' }, newKey())
  expect(await deskOf(worker)).toEqual([])
})

test('who left late is told of until the start, although somebody else has taken the place', async () => {
  const shiftId = await newShift(world, { pointId, capacity: 1 })
  const who = await world.newPerson('volunteer')
  const { id: signupId } = await join(world, who, shiftId)
  world.clock.now = shanghai('2026-11-24', '20:00')
  await world.ask(who, 'shifts.leave', { signupId }, newKey())
  await join(world, await world.newPerson('volunteer'), shiftId)
  expect(await deskOf(worker)).toMatchObject([
    {
      id: shiftId,
      title: '演示送午饭，有人临时不来',
      note: '明天上午 10:30 到中午 12:00，有 1 人刚说不来了，看看人够不够',
    },
  ])
  world.clock.now = at('10:29')
  expect(await deskOf(worker)).toHaveLength(1)
  world.clock.now = at('10:30')
  expect(await deskOf(worker)).toEqual([])
})
