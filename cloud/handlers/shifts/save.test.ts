import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { checkIn } from '../../../test/presence'
import { join, newShift, placesOf, savedShift, SHIFT_DAY } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import type { Input } from '../../../src/contract/schema/types'
import { daily } from '../../../test/records/hours'

let world: World
let [pointId, worker] = ['', '']
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const at = (clock: string, day = SHIFT_DAY) => shanghai(day, clock)
const save = (who: string, changes: Partial<Input<'shifts.save'>> = {}) =>
  world.call(who, 'shifts.save', savedShift({ pointId, ...changes }), newKey())
const saved = (changes: Partial<Input<'shifts.save'>> = {}) =>
  world.ask(worker, 'shifts.save', savedShift({ pointId, ...changes }), newKey())
const volunteer = () => world.newPerson('volunteer')

test('a shift is read as it was written; one may leave until the evening before', async () => {
  const { shiftIds } = await saved()
  const [shiftId = ''] = shiftIds
  expect(await world.ask(null, 'shifts.get', { shiftId })).toMatchObject({
    own: null,
    clash: null,
    shift: {
      title: '演示送午饭',
      kind: 'meals',
      startsAt: at('10:30'),
      endsAt: at('12:00'),
      leaveUntil: at('22:30', '2026-11-24'),
      waitlistUntil: at('08:30'),
      capacity: 1,
      taken: 0,
      point: { id: pointId },
      community: '石板坡社区',
      leader: null,
      cancelled: null,
    },
  })
})

test('a weekly shift is the same in each week', async () => {
  const { shiftIds } = await saved({ weeks: 3 })
  const { shift = [] } = await world.rows('shift')
  expect(shift.map(({ starts_at }) => starts_at).sort()).toEqual([
    at('10:30'),
    at('10:30', '2026-12-02'),
    at('10:30', '2026-12-09'),
  ])
  expect(new Set(shift.map(({ series_id }) => series_id)).size).toBe(1)
  expect(shiftIds).toHaveLength(3)
})

test('a series of which one day is closed is refused with that day, and nothing is written', async () => {
  const hours = { ...daily('09:00', '18:00'), days: [{ day: '2026-12-02', intervals: [], why: '演示停电' }] }
  const closed = await world.newPoint({ hours })
  expect(await save(worker, { pointId: closed, weeks: 3 })).toMatchObject({
    error: { code: 'slot_closed', facts: { clashAt: at('10:30', '2026-12-02') } },
  })
  expect((await world.rows('shift')).shift).toEqual([])
})

test.each([
  ['ends before it starts', { endsAt: '2026-11-25T02:00:00.000Z' }, 'times_wrong'],
  ['lasts over midnight', { endsAt: '2026-11-25T16:30:00.000Z' }, 'times_wrong'],
  ['may be left after its start', { leaveUntil: '2026-11-25T03:00:00.000Z' }, 'times_wrong'],
  [
    'began a minute ago',
    { startsAt: shanghai('2026-11-24', '09:59'), endsAt: shanghai('2026-11-24', '12:00') },
    'times_wrong',
  ],
  ['has no title', { title: ' ' }, 'name_missing'],
  ['has a line that nobody can read', { meet: '演示\u202e' }, 'line_unclear'],
])('a shift that %s is refused', async (_, changes, code) => {
  expect(await save(worker, changes)).toMatchObject({ error: { code } })
})

test('more places go to who waits; fewer than are taken is refused', async () => {
  const { shiftIds, version } = await saved({ capacity: 2 })
  const [shiftId = ''] = shiftIds
  await join(world, await volunteer(), shiftId)
  await join(world, await volunteer(), shiftId)
  const waiting = await volunteer()
  await join(world, waiting, shiftId)
  expect(await save(worker, { shiftId, version, capacity: 1 })).toMatchObject({ error: { code: 'seats_taken' } })
  expect(await save(worker, { shiftId, version, capacity: 3 })).toMatchObject({ ok: true })
  expect(await world.ask(waiting, 'shifts.get', { shiftId })).toMatchObject({ own: { state: 'offered' } })
  expect(await placesOf(world, shiftId)).toEqual([3, 3, 3])
})

test('a shift that is still to come is not moved into the past', async () => {
  const { shiftIds, version } = await saved()
  const [shiftId = ''] = shiftIds
  const earlier = { shiftId, version, startsAt: at('08:00', '2026-11-24'), endsAt: at('09:30', '2026-11-24') }
  expect(await save(worker, earlier)).toMatchObject({ error: { code: 'times_wrong' } })
  expect(await world.ask(null, 'shifts.get', { shiftId })).toMatchObject({ shift: { startsAt: at('10:30') } })
})

test('an older version is refused; places that are taken do not make one', async () => {
  const { shiftIds, version } = await saved({ capacity: 2 })
  const [shiftId = ''] = shiftIds
  await join(world, await volunteer(), shiftId)
  expect(await save(worker, { shiftId, version, title: '演示改了' })).toMatchObject({ ok: true })
  expect(await save(worker, { shiftId, version, title: '演示又改' })).toMatchObject({
    error: { code: 'changed_meanwhile' },
  })
})

test('who signed up hears of another time, and is expected then; not where they are expected elsewhere', async () => {
  const { shiftIds, version } = await saved({ capacity: 2 })
  const [shiftId = ''] = shiftIds
  const who = await volunteer()
  await join(world, who, shiftId)
  const moved = { shiftId, version, startsAt: at('14:00'), endsAt: at('16:00'), capacity: 2 }
  const other = await newShift(world, { pointId, startsAt: at('15:00'), endsAt: at('17:00') })
  const elsewhere = await join(world, who, other)
  expect(await save(worker, moved)).toMatchObject({
    error: { code: 'shift_clash_people', facts: { clashAt: at('15:00') } },
  })
  await world.ask(who, 'shifts.leave', { signupId: elsewhere.id }, newKey())
  expect(await save(worker, moved)).toMatchObject({ ok: true })
  const { outbox = [] } = await world.rows('outbox')
  expect(outbox.filter(({ template }) => template === 'shift_changed')).toMatchObject([
    { to_person_id: personIdOf(who) },
  ])
  const busy = await newShift(world, { pointId, startsAt: at('15:30'), endsAt: at('17:00') })
  const input = { shiftId: busy, isOldEnough: true, isSureOfClash: true }
  expect(await world.call(who, 'shifts.join', input, newKey())).toMatchObject({ error: { code: 'shift_clash' } })
})

test('who waits hears of another time too', async () => {
  const { shiftIds, version } = await saved()
  const [shiftId = ''] = shiftIds
  const people = [await volunteer(), await volunteer()]
  for (const who of people) await join(world, who, shiftId)
  expect(await save(worker, { shiftId, version, startsAt: at('14:00'), endsAt: at('16:00') })).toMatchObject({
    ok: true,
  })
  const { outbox = [] } = await world.rows('outbox')
  const told = outbox.filter(({ template }) => template === 'shift_changed').map(({ to_person_id }) => to_person_id)
  expect(told.sort()).toEqual(people.map(personIdOf).sort())
})

test('where a shift begins earlier, an offer ends an hour before that, and its person hears until when', async () => {
  const { shiftIds, version } = await saved()
  const [shiftId = ''] = shiftIds
  const [first, second] = [await volunteer(), await volunteer()]
  const { id: signupId } = await join(world, first, shiftId)
  await join(world, second, shiftId)
  await world.ask(first, 'shifts.leave', { signupId }, newKey())
  const seen = async () => (await world.ask(second, 'shifts.get', { shiftId })).own
  expect(await seen()).toMatchObject({ state: 'offered', holdUntil: at('12:00', '2026-11-24') })
  const to = (startsAt: string) => ({ startsAt: at(startsAt, '2026-11-24'), endsAt: at('16:00', '2026-11-24') })
  const moved = await saved({ shiftId, version, ...to('14:00') })
  expect(await seen()).toMatchObject({ state: 'offered', holdUntil: at('12:00', '2026-11-24') })
  const again = await saved({ shiftId, version: moved.version, ...to('12:00') })
  expect(await seen()).toMatchObject({ state: 'offered', holdUntil: at('11:00', '2026-11-24') })
  await saved({ shiftId, version: again.version, ...to('10:50') })
  expect((await world.rows('signup')).signup?.map(({ state }) => state).sort()).toEqual(['expired', 'left'])
  const { outbox = [] } = await world.rows('outbox')
  const told = outbox.filter(({ to_person_id }) => to_person_id === personIdOf(second))
  expect(told.filter(({ template }) => template === 'shift_offered')).toHaveLength(2)
})

test('once a shift has begun or somebody was marked, its times stay; the rest is still changed', async () => {
  const { shiftIds, version } = await saved({ capacity: 2 })
  const [shiftId = ''] = shiftIds
  const who = await volunteer()
  await join(world, who, shiftId)
  const later = { shiftId, version, capacity: 2, endsAt: at('12:30') }
  world.clock.now = at('10:20')
  await checkIn(world, who, shiftId)
  expect(await save(worker, later)).toMatchObject({ error: { code: 'shift_begun' } })
  const empty = await saved()
  world.clock.now = at('10:30')
  const [emptyId = ''] = empty.shiftIds
  const put = { shiftId: emptyId, version: empty.version, startsAt: at('14:00'), endsAt: at('16:00') }
  expect(await save(worker, put)).toMatchObject({ error: { code: 'shift_begun' } })
  expect(await save(worker, { ...later, endsAt: at('12:00'), meet: '演示门口' })).toMatchObject({ ok: true })
})

test('who was there when a shift ended has served it before it is changed', async () => {
  const { shiftIds, version } = await saved()
  const [shiftId = ''] = shiftIds
  const who = await volunteer()
  await join(world, who, shiftId)
  world.clock.now = at('10:20')
  await checkIn(world, who, shiftId)
  world.clock.now = at('12:01')
  expect(await save(worker, { shiftId, version, meet: '演示门口' })).toMatchObject({ ok: true })
  expect((await world.rows('hours_entry')).hours_entry).toMatchObject([{ minutes: 90 }])
})

test('a point that has closed meanwhile does not stop an edit that leaves the times alone', async () => {
  const { shiftIds, version } = await saved()
  const [shiftId = ''] = shiftIds
  const hours = { ...daily('09:00', '18:00'), days: [{ day: SHIFT_DAY, intervals: [], why: '演示停电' }] }
  await world.db
    .updateTable('point')
    .set({ hours: JSON.stringify(hours) })
    .where('id', '=', pointId)
    .execute()
  expect(await save(worker, { shiftId, version, endsAt: at('12:30') })).toMatchObject({
    error: { code: 'slot_closed' },
  })
  expect(await save(worker, { shiftId, version, meet: '演示门口' })).toMatchObject({ ok: true })
})

test('a shift that was cancelled stays so, and staff read it in their own words', async () => {
  const { shiftIds, version } = await saved()
  const [shiftId = ''] = shiftIds
  await world.ask(worker, 'shifts.cancel', { shiftId, reason: '演示下雨' }, newKey())
  const answer = await save(worker, { shiftId, version })
  expect(answer).toMatchObject({ error: { code: 'shift_off', message: expect.not.stringContaining('还缺人') } })
})

test('staff of another community can neither plan nor change here', async () => {
  const { shiftIds, version } = await saved()
  const [shiftId = ''] = shiftIds
  const stranger = await world.newPerson('worker', 2)
  expect(await save(stranger)).toMatchObject({ error: { code: 'not_found' } })
  expect(await save(stranger, { shiftId, version })).toMatchObject({ error: { code: 'not_found' } })
})
