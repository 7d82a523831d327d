import type { Method } from '../../../src/contract/methods'
import { isChanging } from '../../../src/contract/methods'
import type { Input } from '../../../src/contract/schema/types'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { onShiftDay as at } from '../../../test/presence'
import { join, newShift, savedShift } from '../../../test/shifts'

let world: World
let [pointId, shiftId, signupId, leader, personId] = ['', '', '', '', '']
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  leader = await world.newPerson('volunteer')
  shiftId = await newShift(world, { pointId, capacity: 2, leaderId: personIdOf(leader) })
  const who = await world.newPerson('volunteer')
  signupId = (await join(world, who, shiftId)).id
  personId = personIdOf(who)
})
afterAll(() => world.close())

const inputs = {
  'shifts.roster': () => ({ shiftId }),
  'shifts.phone': () => ({ signupId }),
  'shifts.screen': () => ({ shiftId }),
  'shifts.mark': () => ({ signupId, act: 'checkIn', at: at('11:00') }),
  'shifts.sheet': () => ({ day: '2026-11-25', communityId: 1 }),
  'shifts.save': () => savedShift({ pointId }),
  'shifts.cancel': () => ({ shiftId, reason: '演示' }),
  'shifts.joinFor': () => ({ shiftId, personId }),
  'shifts.ask': () => ({ shiftId }),
  'people.open': () => ({ personId }),
} satisfies { [M in Method]?: () => Input<M> }

const codeOf = async (method: keyof typeof inputs, who: string, clock: string) => {
  world.clock.now = at(clock)
  const answer = await world.call(who, method, inputs[method](), isChanging(method) ? newKey() : undefined)
  return answer.ok ? 'ok' : answer.error.code
}

test.each(['shifts.roster', 'shifts.phone', 'shifts.screen', 'shifts.mark'] as const)(
  'the leader may call %s around the shift, and finds nothing before and after',
  async (method) => {
    expect(await codeOf(method, leader, '10:14')).toBe('not_found')
    expect(await codeOf(method, leader, '11:00')).toBe('ok')
    expect(await codeOf(method, leader, '12:30')).toBe('not_found')
  },
)

test.each(['shifts.sheet', 'shifts.save', 'shifts.cancel', 'shifts.joinFor', 'shifts.ask', 'people.open'] as const)(
  'the leader is no staff: %s is forbidden',
  async (method) => {
    expect(await codeOf(method, leader, '11:00')).toBe('forbidden')
  },
)

test.each(['shifts.roster', 'shifts.phone', 'shifts.screen', 'shifts.mark'] as const)(
  'who leads another shift finds nothing in this one: %s',
  async (method) => {
    const other = await world.newPerson('volunteer')
    world.clock.now = at('08:00')
    await newShift(world, { pointId, leaderId: personIdOf(other) })
    expect(await codeOf(method, other, '11:00')).toBe('not_found')
  },
)
