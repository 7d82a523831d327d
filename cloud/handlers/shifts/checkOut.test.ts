import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { checkIn, digitsOf, onShiftDay as at, wrongDigits } from '../../../test/presence'
import { join, newShift, placesOf } from '../../../test/shifts'
import { forgetPerson } from '../../people/forget-person'
import { makeTick } from '../../tick/tick'

let world: World
let [shiftId, who, signupId] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  shiftId = await newShift(world, { pointId: await world.newPoint(), capacity: 3 })
  who = await world.newPerson('volunteer')
  signupId = (await join(world, who, shiftId)).id
  world.clock.now = at('10:20')
})
afterEach(() => world.close())

const call = (input: { signupId?: string; code?: string }) => world.call(who, 'shifts.checkOut', input, newKey())
const presenceOf = async () => (await world.rows('signup')).signup?.[0]

test('by the digits, or by their own word, somebody who came goes, and the presence within the shift counts', async () => {
  await checkIn(world, who, shiftId)
  world.clock.now = at('11:40')
  expect(await call({ code: await digitsOf(world, shiftId) })).toMatchObject({
    output: {
      state: 'served',
      presence: { checkedInAt: at('10:20'), checkedOutAt: at('11:40'), checkedOutBy: 'code', minutes: 75 },
    },
  })
  expect(await placesOf(world, shiftId)).toEqual([1, 1, 0])
})

test('without digits it is their own word; a second time gives the first answer', async () => {
  await checkIn(world, who, shiftId)
  world.clock.now = at('11:40')
  const first = { output: { state: 'served', presence: { checkedOutAt: at('11:40'), checkedOutBy: 'self' } } }
  expect(await call({ signupId })).toMatchObject(first)
  world.clock.now = at('11:50')
  expect(await call({ signupId })).toMatchObject(first)
  expect(await call({ code: await digitsOf(world, shiftId) })).toMatchObject(first)
  const { signup_event = [] } = await world.rows('signup_event')
  expect(signup_event.filter(({ to_state }) => to_state === 'served')).toHaveLength(1)
})

test('nobody goes before they came', async () => {
  expect(await call({ signupId })).toMatchObject({ error: { code: 'not_here_yet' } })
  expect(await call({ signupId, code: await digitsOf(world, shiftId) })).toMatchObject({
    error: { code: 'not_here_yet' },
  })
  expect(await call({ code: await digitsOf(world, shiftId) })).toMatchObject({ error: { code: 'not_here_yet' } })
})

test('wrong digits are refused, and nothing at all names no shift', async () => {
  await checkIn(world, who, shiftId)
  expect(await call({ signupId, code: await wrongDigits(world, shiftId) })).toMatchObject({
    error: { code: 'digits_wrong' },
  })
  expect(await call({})).toMatchObject({ error: { code: 'not_found' } })
  expect(await presenceOf()).toMatchObject({ state: 'checkedIn', checked_out_at: null })
})

test('who forgets has served until the end, whether they say so afterwards or the timer does', async () => {
  await checkIn(world, who, shiftId)
  world.clock.now = at('12:30')
  const served = {
    state: 'served',
    presence: { checkedOutAt: at('12:00'), checkedOutBy: 'end', minutes: 90 },
  }
  expect(await call({ signupId })).toMatchObject({ output: served })
  await makeTick(world.app)()
  expect(await presenceOf()).toMatchObject({ state: 'served', checked_out_at: at('12:00'), checked_out_by: 'end' })
  expect(await call({ signupId })).toMatchObject({ output: served })
  const { past } = await world.ask(who, 'shifts.mine', {})
  expect(past).toMatchObject([{ signup: served }])
})

test('who closes their account while they are there has served until then', async () => {
  await checkIn(world, who, shiftId)
  world.clock.now = at('11:00')
  await forgetPerson(world.app, who)
  expect(await presenceOf()).toMatchObject({ state: 'served', checked_out_at: at('11:00'), person_id: null })
  expect((await world.rows('presence_try')).presence_try).toEqual([])
})

test('a shift that is cancelled just before it starts ends the presence of who was early', async () => {
  await checkIn(world, who, shiftId)
  const worker = await world.newPerson('worker', 1)
  await world.ask(worker, 'shifts.cancel', { shiftId, reason: '演示下雨' }, newKey())
  expect(await presenceOf()).toMatchObject({ state: 'cancelled', checked_in_at: null, person_id: personIdOf(who) })
  expect(await placesOf(world, shiftId)).toEqual([0, 0, 0])
})
