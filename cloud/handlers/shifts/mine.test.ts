import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { mark } from '../../../test/presence'
import { join, newShift, SHIFT_DAY } from '../../../test/shifts'
import { shanghai } from '../../../test/times'

let world: World
let shiftId: string
beforeEach(async () => {
  world = await openWorld()
  shiftId = await newShift(world, { pointId: await world.newPoint() })
})
afterEach(() => world.close())

const volunteer = () => world.newPerson('volunteer')
/** Somebody who gives the place back, and somebody to whom it is then offered. */
const offered = async () => {
  const [first, second] = [await volunteer(), await volunteer()]
  const { id: leftId } = await join(world, first, shiftId)
  const { id: signupId } = await join(world, second, shiftId)
  await world.ask(first, 'shifts.leave', { signupId: leftId }, newKey())
  return { first, second, signupId }
}

test('one’s own shifts are listed with what became of them', async () => {
  const { first, second } = await offered()
  const mine = async (who: string) => {
    const { coming, past } = await world.ask(who, 'shifts.mine', {})
    return [coming, past].map((rows) => rows.map(({ shift, signup }) => [shift.id, signup.state]))
  }
  expect(await mine(first)).toEqual([[], [[shiftId, 'left']]])
  expect(await mine(second)).toEqual([[[shiftId, 'offered']], []])
  world.clock.now = shanghai(SHIFT_DAY, '12:00')
  expect(await mine(second)).toEqual([[], [[shiftId, 'expired']]])
})

test('an offer that nobody answered in time belongs to the past at once, without the timer', async () => {
  const { second } = await offered()
  const states = async () => {
    const { coming, past } = await world.ask(second, 'shifts.mine', {})
    return [coming, past].map((rows) => rows.map(({ signup }) => signup.state))
  }
  world.clock.now = shanghai('2026-11-24', '11:59')
  expect(await states()).toEqual([['offered'], []])
  world.clock.now = shanghai('2026-11-24', '12:00')
  expect(await states()).toEqual([[], ['expired']])
})

test('a cancelled shift stays among the coming ones with its reason, until it would have begun', async () => {
  const [who, waiting] = [await volunteer(), await volunteer()]
  await join(world, who, shiftId)
  await join(world, waiting, shiftId)
  await world.ask(await world.newPerson('worker', 1), 'shifts.cancel', { shiftId, reason: '那天停水。' }, newKey())
  const told = async (one: string) => {
    const { coming, past } = await world.ask(one, 'shifts.mine', {})
    return [coming, past].map((rows) => rows.map(({ signup, cancelled }) => [signup.state, cancelled]))
  }
  expect(await told(who)).toEqual([[['cancelled', '那天停水。']], []])
  expect(await told(waiting)).toEqual([[['cancelled', '那天停水。']], []])
  world.clock.now = shanghai(SHIFT_DAY, '10:30')
  expect(await told(who)).toEqual([[], [['cancelled', '那天停水。']]])
})

test('who was marked absent finds the shift among the coming ones until nobody can check in any more', async () => {
  const who = await volunteer()
  const { id } = await join(world, who, shiftId)
  world.clock.now = shanghai(SHIFT_DAY, '10:45')
  await mark(world, await world.newPerson('worker', 1), id, 'absent')
  const states = async (clock: string) => {
    world.clock.now = shanghai(SHIFT_DAY, clock)
    const { coming, past } = await world.ask(who, 'shifts.mine', {})
    return [coming, past].map((rows) => rows.map(({ signup }) => signup.state))
  }
  expect(await states('10:59')).toEqual([['absent'], []])
  expect(await states('11:00')).toEqual([[], ['absent']])
})

test('who leads a shift finds it until half an hour after its end, and the way to the roster in the leader’s time', async () => {
  const leader = await volunteer()
  const led = await newShift(world, { pointId: await world.newPoint(), leaderId: personIdOf(leader) })
  await join(world, leader, led)
  const seen = async (who: string, clock: string) => {
    world.clock.now = shanghai(SHIFT_DAY, clock)
    const { coming, past, leading } = await world.ask(who, 'shifts.mine', {})
    const { isLeader } = await world.ask(who, 'shifts.get', { shiftId: led })
    return [leading.map(({ id }) => id), [...coming, ...past].map((row) => row.isLeader), isLeader]
  }
  expect(await seen(leader, '10:14')).toEqual([[led], [false], false])
  expect(await seen(leader, '10:15')).toEqual([[led], [true], true])
  expect(await seen(leader, '12:29')).toEqual([[led], [true], true])
  expect(await seen(leader, '12:30')).toEqual([[], [false], false])
  expect(await seen(await volunteer(), '11:00')).toEqual([[], [], false])
  const admin = await world.newPerson('admin')
  await world.ask(admin, 'roles.take', { personId: personIdOf(leader), how: 'suspend' }, newKey())
  expect(await seen(leader, '11:00')).toEqual([[], [false], false])
})
