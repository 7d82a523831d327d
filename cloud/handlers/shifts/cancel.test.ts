import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { join, placesOf, savedShift, SHIFT_DAY } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import type { Input } from '../../../src/contract/schema/types'

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const at = (clock: string, day = SHIFT_DAY) => shanghai(day, clock)
const saved = (changes: Partial<Input<'shifts.save'>> = {}) =>
  world.ask(worker, 'shifts.save', savedShift({ pointId, ...changes }), newKey())
const volunteer = () => world.newPerson('volunteer')

const cancel = (who: string, shiftId: string, isWholeSeries?: boolean, reason = '演示下雨') =>
  world.call(who, 'shifts.cancel', { shiftId, reason, ...(isWholeSeries !== undefined && { isWholeSeries }) }, newKey())

test('all who signed up hear that a shift is cancelled, and why; nobody is expected any more', async () => {
  const [shiftId = ''] = (await saved()).shiftIds
  const people = [await volunteer(), await volunteer()]
  for (const who of people) await join(world, who, shiftId)
  expect(await cancel(worker, shiftId)).toMatchObject({ output: { cancelled: 1 } })
  expect(await placesOf(world, shiftId)).toEqual([0, 0, 0])
  const { outbox = [] } = await world.rows('outbox')
  const told = outbox.filter(({ template }) => template === 'shift_cancelled')
  expect(told.map(({ to_person_id }) => to_person_id).sort()).toEqual(people.map(personIdOf).sort())
  expect(told[0]?.data).toMatchObject({ reason: '演示下雨' })
  expect(await world.ask(null, 'shifts.get', { shiftId })).toMatchObject({ shift: { cancelled: '演示下雨' } })
  expect((await world.ask(null, 'shifts.open', {})).rows).toEqual([])
  expect(await cancel(worker, shiftId)).toMatchObject({ error: { code: 'already_done' } })
})

test('the rest of a series is cancelled from a week on', async () => {
  const [first = '', second = ''] = (await saved({ weeks: 3 })).shiftIds
  expect(await cancel(worker, second, true)).toMatchObject({ output: { cancelled: 2 } })
  expect((await world.ask(null, 'shifts.open', {})).rows.map(({ id }) => id)).toEqual([first])
})

test.each([
  ['without a reason', '10:00', ' ', 'reason_missing'],
  ['once it has begun', '10:30', '演示', 'shift_started'],
])('%s nothing is cancelled', async (_, clock, reason, code) => {
  const [shiftId = ''] = (await saved()).shiftIds
  world.clock.now = at(clock)
  expect(await cancel(worker, shiftId, false, reason)).toMatchObject({ error: { code } })
})
