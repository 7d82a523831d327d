import { newKey, openWorld, type World } from '../../test/factories'
import { keepRows, restoreRows } from '../../test/postgres/kept-rows'
import { checkIn, digitsOf, onShiftDay as at } from '../../test/presence'
import { join, newShift } from '../../test/shifts'
import { times } from '../../test/times'
import { forgetPerson } from '../people/forget-person'
import { makeTick } from '../tick/tick'

let world: World
let [shiftId, who, worker, signupId] = ['', '', '', '']
beforeAll(async () => {
  world = await openWorld()
  shiftId = await newShift(world, { pointId: await world.newPoint(), capacity: 3 })
  who = await world.newPerson('volunteer')
  worker = await world.newPerson('worker', 1)
  signupId = (await join(world, who, shiftId)).id
  world.clock.now = at('10:20')
  await checkIn(world, who, shiftId)
  await keepRows(world.db)
})
beforeEach(async () => {
  await restoreRows(world.db)
  world.clock.now = at('11:40')
})
afterAll(() => world.close())

const entries = async () =>
  ((await world.rows('hours_entry')).hours_entry ?? []).map((one) => [one.kind, one.minutes, one.checked_out_by])
const checkOut = (input: { signupId?: string; code?: string }) => world.call(who, 'shifts.checkOut', input, newKey())

test('by the digits of the minute', async () => {
  expect(await checkOut({ code: await digitsOf(world, shiftId) })).toMatchObject({ ok: true })
  expect(await entries()).toEqual([['served', 75, 'code']])
  expect((await world.ask(who, 'hours.mine', {})).entries).toMatchObject([{ signupId, minutes: 75 }])
})

test('by their own word, from several phones at once, there is one entry', async () => {
  const answers = await Promise.all(times(6).map(() => checkOut({ signupId })))
  expect(answers.filter(({ ok }) => !ok)).toEqual([])
  expect(await entries()).toEqual([['served', 75, 'self']])
})

test('by a mark of the staff', async () => {
  const input = { signupId, act: 'checkOut', at: at('11:00') } as const
  expect(await world.call(worker, 'shifts.mark', input, newKey())).toMatchObject({ ok: true })
  expect(await entries()).toEqual([['served', 30, 'mark']])
})

test('by the end of the shift, whoever notices it first', async () => {
  world.clock.now = at('12:30')
  await Promise.all([makeTick(world.app)(), makeTick(world.app)(), checkOut({ signupId })])
  expect(await entries()).toEqual([['served', 90, 'end']])
})

test('by closing the account: the hours stay, without a person', async () => {
  await forgetPerson(world.app, who)
  expect((await entries()).map(([kind, minutes]) => [kind, minutes])).toEqual([['served', 75]])
  expect((await world.rows('hours_subject')).hours_subject).toEqual([])
})
