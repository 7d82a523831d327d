import { newKey, openWorld, type World } from '../../../test/factories'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('"closed" creates a task for the staff, notifies them once, and leaves an audit entry', async () => {
  const pointId = await world.newPoint({ communityId: 2 })
  expect(await world.report(await world.newPerson(), pointId)).toEqual({
    ok: true,
    output: { says: 'closed', staffWill: 'phone' },
  })
  const { point_report, staff_task, outbox, audit } = await world.rows()
  expect(point_report).toMatchObject([{ point_id: pointId, day: '2026-11-24', says: 'closed' }])
  expect(staff_task).toMatchObject([
    { point_id: pointId, community_id: 2, closed_reports: 1, opened_at: world.clock.now, done_at: null },
  ])
  const taskId = staff_task?.[0]?.id
  expect(taskId).toMatch(/^2-[0-9a-z]{16}$/)
  expect(outbox).toMatchObject([
    {
      community_id: 2,
      to_role: 'worker',
      to_person_id: null,
      template: 'point_closed.phone',
      subject_id: taskId,
      data: { point: '演示书吧' },
      due_at: world.clock.now,
    },
  ])
  expect(audit).toMatchObject([{ community_id: 2, method: 'points.report', subject_id: pointId }])
})

test('"open" is stored but notifies nobody', async () => {
  const answer = await world.report(await world.newPerson(), await world.newPoint(), 'open')
  expect(answer).toEqual({ ok: true, output: { says: 'open', staffWill: 'nothing' } })
  expect(await world.rows('point_report', 'staff_task', 'outbox')).toMatchObject({
    point_report: [{ says: 'open' }],
    staff_task: [],
    outbox: [],
  })
})

test('the third "closed" asks for a visit, and notifies the staff a second time', async () => {
  const pointId = await world.newPoint()
  const will: unknown[] = []
  for (let person = 0; person < 4; person++) will.push(await world.report(await world.newPerson(), pointId))
  expect(will).toMatchObject(['phone', 'phone', 'visit', 'visit'].map((staffWill) => ({ output: { staffWill } })))
  const { outbox } = await world.rows('outbox')
  expect(outbox?.map(({ template }) => template).sort()).toEqual(['point_closed.phone', 'point_closed.visit'])
})

test('it changes no opening hours', async () => {
  const pointId = await world.newPoint()
  const before = await world.rows('point')
  await world.report(await world.newPerson(), pointId)
  expect(await world.rows('point')).toEqual(before)
})

test('a person counts once a day, and again the next day', async () => {
  const [resident, pointId] = [await world.newPerson(), await world.newPoint()]
  expect(await world.report(resident, pointId)).toMatchObject({ ok: true })
  expect(await world.report(resident, pointId)).toMatchObject({ error: { code: 'already_reported', retry: false } })
  world.clock.now = '2026-11-24T16:00:00.000Z' // Midnight in Shanghai.
  expect(await world.report(resident, pointId)).toMatchObject({ ok: true })
})

const tasks = async () => (await world.rows('staff_task')).staff_task
const closedToday = async (pointId: string) => (await world.ask(null, 'points.get', { pointId })).closedReportsToday

test('a mistaken report can be corrected once a day, and "closed" still opens the task', async () => {
  const [resident, pointId] = [await world.newPerson(), await world.newPoint()]
  await world.report(resident, pointId, 'open')
  expect(await world.report(resident, pointId, 'closed')).toMatchObject({ output: { staffWill: 'phone' } })
  expect(await world.report(resident, pointId, 'open')).toMatchObject({ error: { code: 'already_reported' } })
  expect(await tasks()).toMatchObject([{ closed_reports: 1, done_at: null }])
  expect(await closedToday(pointId)).toBe(1)
  expect((await world.rows('audit')).audit).toHaveLength(2)
})

test('a withdrawn "closed" no longer counts, and withdrawing the last one removes the task', async () => {
  const pointId = await world.newPoint()
  const [first, second] = [await world.newPerson(), await world.newPerson()]
  for (const resident of [first, second]) await world.report(resident, pointId, 'closed')
  expect(await world.report(first, pointId, 'open')).toMatchObject({ output: { staffWill: 'nothing' } })
  expect(await tasks()).toMatchObject([{ closed_reports: 1, done_at: null }])
  expect(await closedToday(pointId)).toBe(1)
  await world.report(second, pointId, 'open')
  expect(await tasks()).toMatchObject([{ done_at: world.clock.now, found: 'withdrawn' }])
  expect(await closedToday(pointId)).toBe(0)
  expect(await world.report(first, pointId, 'closed')).toMatchObject({ error: { code: 'already_reported' } })
})

test('once the staff have checked, earlier reports no longer count, and withdrawing one changes nothing', async () => {
  const pointId = await world.newPoint()
  const [early, late] = [await world.newPerson(), await world.newPerson()]
  await world.report(early, pointId, 'closed')
  const [task] = (await tasks()) ?? []
  await world.ask(await world.newPerson('worker'), 'tasks.done', { taskId: String(task?.id), found: 'open' }, newKey())
  expect(await closedToday(pointId)).toBe(0)
  await world.report(late, pointId, 'closed')
  expect(await closedToday(pointId)).toBe(1)
  await world.report(early, pointId, 'open')
  const open = (await tasks())?.filter(({ done_at }) => done_at === null)
  expect(open).toMatchObject([{ closed_reports: 1 }])
  expect(await closedToday(pointId)).toBe(1)
})

test('the same key returns the same answer, even a refusal', async () => {
  const [resident, pointId, key] = [await world.newPerson(), await world.newPoint(), newKey()]
  await world.report(resident, pointId)
  const refusal = await world.report(resident, pointId, 'closed', key)
  expect(refusal).toMatchObject({ error: { code: 'already_reported' } })

  world.clock.now = '2026-11-26T02:00:00.000Z' // A new day, on which a new key would succeed.
  expect(await world.report(resident, pointId, 'closed', key)).toEqual(refusal)
})

test('a key belongs to one input and one method', async () => {
  const [worker, pointId, key] = [await world.newPerson('worker'), await world.newPoint(), newKey()]
  const first = await world.report(worker, pointId, 'closed', key)
  const before = await world.rows()
  const other = await world.report(worker, pointId, 'open', key)
  expect(other).toMatchObject({ error: { code: 'key_reused', retry: false } })
  expect(await world.call(worker, 'points.confirm', { pointId }, key)).toMatchObject({ error: { code: 'key_reused' } })
  expect(await world.rows()).toEqual(before)
  expect(await world.report(worker, pointId, 'closed', key)).toEqual(first)
})

test('a report for a point that does not exist leaves nothing but the stored refusal', async () => {
  const foreign = (await world.newPoint()).replace('1-', '2-')
  for (const pointId of ['1-0000000000000000', foreign]) {
    expect(await world.report(await world.newPerson(), pointId)).toMatchObject({ error: { code: 'not_found' } })
  }
  const { call_key, ...rest } = await world.rows('point_report', 'staff_task', 'audit', 'outbox', 'call_key')
  expect(Object.values(rest)).toEqual([[], [], [], []])
  expect(call_key).toHaveLength(2)
})

test('a report costs four round trips: begin is sent with the key, commit with the answer', async () => {
  const [resident, pointId] = [await world.newPerson(), await world.newPoint()]
  world.statements.length = 0
  await world.report(resident, pointId)
  expect(world.statements).toHaveLength(4)
})
