import { newKey, openWorld, type World } from '../../../test/factories'
import { serve } from '../../../test/hours'
import { personIdOf } from '../../../test/people'
import { checkIn, onShiftDay as at } from '../../../test/presence'
import { join, newShift, SHIFT_DAY } from '../../../test/shifts'
import { shanghai } from '../../../test/times'
import { keepRows, restoreRows } from '../../../test/postgres/kept-rows'
import { checkLedger } from '../../hours/check-ledgers'
import { cryptoRandom16 } from '../../platform/ids'
import { movePoints } from '../../storage/points/move-points'

let world: World
let [pointId, volunteer, manager, signupId] = ['', '', '', '']
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
  volunteer = await world.newPerson('volunteer')
  manager = await world.newPerson('manager', 1)
  ;({ signupId } = await serve(world, volunteer, { pointId }))
  await keepRows(world.db)
})
beforeEach(() => restoreRows(world.db))
afterAll(() => world.close())

const correct = (who: string, minutes: number, reason = '演示提前走了', id = signupId) =>
  world.call(who, 'hours.correct', { signupId: id, minutes, reason }, newKey())
const entries = async () => (await world.rows('hours_entry')).hours_entry ?? []

test('a correction is a new entry with the difference; the first one stays as it was', async () => {
  const [before] = await entries()
  expect(await correct(manager, 60, ' 演示提前走了 ')).toMatchObject({ output: { minutes: 60, n: 2 } })
  const [first, second] = await entries()
  expect(first).toEqual(before)
  expect(second).toMatchObject({
    kind: 'correction',
    minutes: -30,
    reason: '演示提前走了',
    subject: first?.subject,
    signup_id: signupId,
    checked_out_by: null,
  })
  expect(await correct(manager, 75)).toMatchObject({ output: { minutes: 75, n: 3 } })
  expect((await entries())[2]).toMatchObject({ minutes: 15 })
  expect(await checkLedger(world.db, 1)).toMatchObject({ fault: null, entries: 3 })
})

test('the roster and one’s own shifts say what was corrected, also when the point has moved', async () => {
  const minutes = async () => {
    const { past } = await world.ask(volunteer, 'shifts.mine', {})
    const shiftId = past[0]?.shift.id ?? ''
    const admin = await world.newPerson('admin')
    const { rows } = await world.ask(admin, 'shifts.roster', { shiftId })
    return [past, rows.map((row) => ({ signup: row }))].map((all) => all[0]?.signup.presence?.minutes)
  }
  world.clock.now = shanghai(SHIFT_DAY, '13:00')
  expect(await minutes()).toEqual([90, 90])
  await correct(manager, 60)
  expect(await minutes()).toEqual([60, 60])
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))
  expect(await minutes()).toEqual([60, 60])
})

test('the person reads of which shift, to what and why', async () => {
  await correct(manager, 60)
  const { outbox = [] } = await world.rows('outbox')
  expect(outbox.filter(({ template }) => template === 'hours_corrected')).toMatchObject([
    {
      to_person_id: personIdOf(volunteer),
      community_id: 1,
      data: { title: '演示送午饭', hours: '1 小时', reason: '演示提前走了' },
    },
  ])
})

test('what is right already is not written again, and nobody is told', async () => {
  expect(await correct(manager, 90)).toMatchObject({ output: { minutes: 90, n: 1 } })
  expect(await entries()).toHaveLength(1)
  expect((await world.rows('outbox')).outbox?.filter(({ template }) => template === 'hours_corrected')).toEqual([])
})

test.each([
  ['below nothing', -1, '演示', 'minutes_wrong'],
  ['above the length of the shift', 105, '演示', 'minutes_wrong'],
  ['that is no quarter of an hour', 50, '演示', 'minutes_wrong'],
  ['without a reason', 60, '  ', 'reason_missing'],
])('a correction %s is refused', async (_, minutes, reason, code) => {
  expect(await correct(manager, minutes, reason)).toMatchObject({ error: { code } })
  expect(await entries()).toHaveLength(1)
})

test('nobody corrects their own hours', async () => {
  const shift = await world.newPoint()
  const { signupId: own } = await serve(world, manager, { pointId: shift, day: '2026-11-26' })
  expect(await correct(manager, 60, '演示', own)).toMatchObject({ error: { code: 'own_hours' } })
  expect(await correct(await world.newPerson('manager', 1), 60, '演示', own)).toMatchObject({ ok: true })
})

test('hours that the timer has not written down yet are corrected as soon as the shift is over', async () => {
  world.clock.now = shanghai('2026-11-25', '13:00')
  const shiftId = await newShift(world, { pointId, startsAt: at('14:00'), endsAt: at('16:00') })
  const { id } = await join(world, volunteer, shiftId)
  world.clock.now = at('14:00')
  await checkIn(world, volunteer, shiftId)
  expect(await correct(manager, 60, '演示', id)).toMatchObject({ error: { code: 'not_found' } })
  world.clock.now = at('16:00')
  expect(await correct(await world.newPerson('manager', 2), 60, '演示', id)).toMatchObject({
    error: { code: 'not_found' },
  })
  expect(await entries()).toHaveLength(1)
  const { rows } = await world.ask(manager, 'shifts.roster', { shiftId })
  expect(rows).toMatchObject([{ state: 'served', canCorrect: true }])
  expect(await correct(manager, 60, '演示', id)).toMatchObject({ output: { minutes: 60, n: 3 } })
  expect((await entries()).map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['served', 90],
    ['served', 120],
    ['correction', -60],
  ])
})

test('the roster offers a correction to whom it is not refused', async () => {
  const offered = async (who: string) => {
    const { past } = await world.ask(volunteer, 'shifts.mine', {})
    const { rows } = await world.ask(who, 'shifts.roster', { shiftId: past[0]?.shift.id ?? '' })
    return rows.map(({ canCorrect }) => canCorrect)
  }
  world.clock.now = at('13:00')
  expect(await offered(manager)).toEqual([true])
  expect(await offered(await world.newPerson('worker', 1))).toEqual([false])
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))
  expect(await offered(await world.newPerson('manager', 2))).toEqual([false])
})

test('hours of another community look missing, and so do those of a signup that was never served', async () => {
  expect(await correct(await world.newPerson('manager', 2), 60)).toMatchObject({ error: { code: 'not_found' } })
  expect(await correct(manager, 60, '演示', '1-0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
  expect(await correct(await world.newPerson('worker', 1), 60)).toMatchObject({ error: { code: 'forbidden' } })
})

test('when the point has moved, hours stay where they were made, and both ids of the signup lead to them', async () => {
  const { code } = await world.db.selectFrom('point').select('code').where('id', '=', pointId).executeTakeFirstOrThrow()
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code, toCommunityId: 2 }], cryptoRandom16))
  const moved = signupId.replace('1-', '2-')
  const mine = await world.ask(volunteer, 'hours.mine', {})
  expect(mine.entries).toMatchObject([{ communityId: 1, signupId: moved }])
  expect(await correct(manager, 60)).toMatchObject({ output: { n: 2 } })
  expect(await correct(manager, 45, '演示', moved)).toMatchObject({ output: { n: 3 } })
  expect(await correct(await world.newPerson('manager', 2), 30, '演示', moved)).toMatchObject({
    error: { code: 'not_found' },
  })
  expect((await entries()).map((entry) => [entry.community_id, entry.n, entry.minutes])).toEqual([
    [1, 1, 90],
    [1, 2, -30],
    [1, 3, -15],
  ])
})
