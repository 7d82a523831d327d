import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf } from '../../test/people'
import { onShiftDay as at } from '../../test/presence'
import { join, newShift, savedShift } from '../../test/shifts'
import { shanghai } from '../../test/times'
import { makeTick } from '../tick/tick'

let world: World
let [pointId, shiftId, who] = ['', '', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  shiftId = await newShift(world, { pointId })
  who = await world.newPerson('volunteer')
})
afterEach(() => world.close())

const evening = (clock: string) => shanghai('2026-11-24', clock)
const remindedAt = async (...instants: string[]) => {
  const counts: number[] = []
  for (const now of instants) {
    world.clock.now = now
    await makeTick(world.app)()
    const { outbox = [] } = await world.rows('outbox')
    counts.push(outbox.filter(({ template }) => template === 'shift_reminder').length)
  }
  return counts
}

test('who has a place is reminded once, from six in the evening before', async () => {
  await join(world, who, shiftId)
  await join(world, await world.newPerson('volunteer'), shiftId)
  expect(await remindedAt(evening('17:59'), evening('18:00'), evening('18:01'), at('08:00'))).toEqual([0, 1, 1, 1])
  const { outbox = [] } = await world.rows('outbox')
  expect(outbox.find(({ template }) => template === 'shift_reminder')).toMatchObject({
    to_person_id: personIdOf(who),
    subject_id: shiftId,
    data: { title: '演示送午饭', at: at('10:30') },
  })
})

test('a run that comes late still reminds before the shift, and never after its start', async () => {
  await join(world, who, shiftId)
  expect(await remindedAt(at('10:29'))).toEqual([1])
  const late = await newShift(world, {
    pointId,
    startsAt: shanghai('2026-11-26', '10:30'),
    endsAt: shanghai('2026-11-26', '12:00'),
  })
  await join(world, who, late)
  expect(await remindedAt(shanghai('2026-11-26', '10:30'))).toEqual([1])
})

test('who signs up in that evening has just read it, and who left comes no more', async () => {
  const { id } = await join(world, who, shiftId)
  world.clock.now = evening('17:00')
  await world.ask(who, 'shifts.leave', { signupId: id }, newKey())
  world.clock.now = evening('18:30')
  await join(world, await world.newPerson('volunteer'), shiftId)
  expect(await remindedAt(evening('19:00'), at('08:00'))).toEqual([0, 0])
})

test('a shift that is put off to another day is reminded of again', async () => {
  await join(world, who, shiftId)
  expect(await remindedAt(evening('18:00'))).toEqual([1])
  const worker = await world.newPerson('worker', 1)
  const { shift } = await world.ask(worker, 'shifts.get', { shiftId })
  const [startsAt, endsAt] = [shanghai('2026-11-27', '10:30'), shanghai('2026-11-27', '12:00')]
  await world.ask(
    worker,
    'shifts.save',
    savedShift({ pointId, shiftId, version: shift.version, startsAt, endsAt }),
    newKey(),
  )
  expect(await remindedAt(at('18:00'), shanghai('2026-11-26', '18:00'))).toEqual([1, 2])
})
