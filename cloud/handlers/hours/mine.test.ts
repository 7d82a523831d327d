import { limits } from '../../../src/contract/limits'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../../../test/factories'
import { serve } from '../../../test/hours'
import { keepRows, restoreRows } from '../../../test/postgres/kept-rows'
import { daily } from '../../../test/records/hours'
import { times } from '../../../test/times'

let world: World
let [pointId, volunteer, manager] = ['', '', '']
beforeAll(async () => {
  world = await openWorld()
  pointId = await world.newPoint({ name: '演示食堂', hours: daily('09:00', '18:00') })
  volunteer = await world.newPerson('volunteer')
  manager = await world.newPerson('manager', 1)
  await keepRows(world.db)
})
beforeEach(async () => {
  await restoreRows(world.db)
  world.clock.now = TUESDAY_TEN
})
afterAll(() => world.close())

const mine = (before?: string) => world.ask(volunteer, 'hours.mine', before === undefined ? {} : { before })
const correct = (signupId: string, minutes: number) =>
  world.ask(manager, 'hours.correct', { signupId, minutes, reason: '演示提前走了' }, newKey())

test('without hours everything is empty', async () => {
  expect(await mine()).toMatchObject({
    total: { minutes: 0, times: 0, since: null },
    communities: [],
    entries: [],
    more: null,
    certificates: [],
  })
})

test('hours of all communities add up, corrections included; a shift corrected to nothing does not count', async () => {
  const there = await world.newPoint({ communityId: 2, hours: daily('09:00', '18:00') })
  const first = await serve(world, volunteer, { pointId, kind: 'books', title: '演示书吧' })
  await serve(world, volunteer, { pointId, day: '2026-11-26' })
  await serve(world, volunteer, { pointId: there, day: '2026-11-27', until: '11:00' })
  await correct(first.signupId, 60)
  expect(await mine()).toMatchObject({
    total: { minutes: 60 + 90 + 30, times: 3, since: '2026-11-25' },
    communities: [
      { communityId: 1, name: '石板坡社区', minutes: 150 },
      { communityId: 2, minutes: 30 },
    ],
  })
  await correct(first.signupId, 0)
  expect((await mine()).total).toEqual({ minutes: 120, times: 2, since: '2026-11-26' })
})

test('an entry says where and when, how one left, and of a correction why', async () => {
  const { signupId } = await serve(world, volunteer, { pointId })
  world.clock.now = '2026-11-28T02:00:00.000Z'
  await correct(signupId, 60)
  const { entries } = await mine()
  const same = { communityId: 1, signupId, day: '2026-11-25', title: '演示送午饭', point: '演示食堂' }
  expect(entries).toMatchObject([
    { ...same, n: 2, kind: 'correction', minutes: -30, checkedOutBy: null, reason: '演示提前走了' },
    { ...same, n: 1, kind: 'served', minutes: 90, checkedOutBy: 'code', reason: null },
  ])
})

test('a signup that was forgotten leaves its entry without an id', async () => {
  await serve(world, volunteer, { pointId })
  await world.db.updateTable('signup').set({ person_id: null, made_by: null, changed_by: null }).execute()
  expect((await mine()).entries).toMatchObject([{ signupId: null, minutes: 90 }])
})

test('nobody reads hours of somebody else', async () => {
  await serve(world, volunteer, { pointId })
  const other = await world.ask(await world.newPerson('volunteer'), 'hours.mine', {})
  expect([other.total.minutes, other.entries]).toEqual([0, []])
})

test('more entries than fit are read page by page, each once', async () => {
  const { signupId } = await serve(world, volunteer, { pointId })
  for (const nth of times(limits.shiftsMax + 4).keys()) {
    world.clock.now = new Date(Date.parse('2026-11-28T02:00:00.000Z') + nth * 60_000).toISOString()
    await correct(signupId, nth % 2 ? 30 : 60)
  }
  const first = await mine()
  expect(first.entries).toHaveLength(limits.shiftsMax)
  const second = await mine(first.more ?? '')
  expect(second.more).toBeNull()
  const ns = [...first.entries, ...second.entries].map(({ n }) => n)
  expect(ns).toEqual(times(limits.shiftsMax + 5).map((_, place) => limits.shiftsMax + 5 - place))
})
