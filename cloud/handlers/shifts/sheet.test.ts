import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf, setPerson } from '../../../test/people'
import { checkIn, onShiftDay as at } from '../../../test/presence'
import { join, newShift } from '../../../test/shifts'
import { daily } from '../../../test/records/hours'
import { shanghai } from '../../../test/times'

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint({ hours: daily('09:00', '18:00') })
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const volunteer = () => world.newPerson('volunteer')
const on = (day: string) => ({ pointId, startsAt: shanghai(day, '10:30'), endsAt: shanghai(day, '12:00') })
const sheet = (who: string, day: string, communityId?: number) =>
  world.call(who, 'shifts.sheet', { day, ...(communityId !== undefined && { communityId }) })

test('the week of a day, from Monday to Sunday, by the calendar of Shanghai', async () => {
  const ids = []
  for (const day of ['2026-11-24', '2026-11-29', '2026-11-30']) ids.push(await newShift(world, on(day)))
  const week = await world.ask(worker, 'shifts.sheet', { day: '2026-11-25' })
  expect(week).toMatchObject({ communityId: 1, community: '石板坡社区', from: '2026-11-23' })
  expect(week.rows.map(({ id }) => id)).toEqual(ids.slice(0, 2))
  for (const day of ['2026-11-23', '2026-11-29']) {
    expect(await sheet(worker, day)).toMatchObject({ output: { from: '2026-11-23' } })
  }
  expect(await sheet(worker, '2026-11-30')).toMatchObject({ output: { from: '2026-11-30', rows: [{ id: ids[2] }] } })
})

test('each shift says who leads it, how many wait, came and left late, and why it was cancelled', async () => {
  const leader = await volunteer()
  await setPerson(world, leader, { name: '演示领队' })
  const leaveUntil = at('10:00')
  const shiftId = await newShift(world, { pointId, capacity: 2, leaderId: personIdOf(leader), leaveUntil })
  const people = [await volunteer(), await volunteer(), await volunteer(), await volunteer()] as const
  const signups = []
  for (const who of people) signups.push(await join(world, who, shiftId))
  world.clock.now = at('09:45')
  const [first, , , last] = signups
  await world.ask(people[0], 'shifts.leave', { signupId: first?.id ?? '' }, newKey())
  await world.ask(people[3], 'shifts.leave', { signupId: last?.id ?? '' }, newKey())
  expect(await sheet(worker, '2026-11-25')).toMatchObject({
    output: { rows: [{ leader: '演示领队', waiting: 1, came: 0, leftLate: 1, taken: 1, seriesId: null }] },
  })
  world.clock.now = at('10:20')
  await checkIn(world, people[1], shiftId)
  await world.ask(worker, 'shifts.cancel', { shiftId, reason: '演示下雨' }, newKey())
  expect(await sheet(worker, '2026-11-25')).toMatchObject({
    output: { rows: [{ cancelled: '演示下雨', waiting: 0, came: 0 }] },
  })
})

test('staff see their own community only; an admin any, by default the first', async () => {
  const there = await newShift(world, { pointId: await world.newPoint({ communityId: 2 }) })
  expect(await sheet(worker, '2026-11-25', 2)).toMatchObject({ error: { code: 'not_found' } })
  const admin = await world.newPerson('admin')
  expect(await sheet(admin, '2026-11-25')).toMatchObject({ output: { communityId: 1, rows: [] } })
  expect(await sheet(admin, '2026-11-25', 2)).toMatchObject({ output: { rows: [{ id: there }] } })
  expect(await sheet(admin, '2026-11-25', 99)).toMatchObject({ error: { code: 'not_found' } })
})
