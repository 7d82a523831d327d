import { sql } from 'kysely'
import type { Answer } from '../../src/contract/errors'
import { newKey, openWorld, type World } from '../factories'
import { times } from '../times'
import { untilRow, lockWaiters } from '../until-row'

let world: World
/** The codes of those that were refused, each once. */
const codesOf = (answers: Answer[]) => [...new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code])))]

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('twenty calls with one key at once are one effect and one answer', async () => {
  const [resident, pointId, key] = [await world.newPerson(), await world.newPoint(), newKey()]
  const answers = await Promise.all(times(20).map(() => world.report(resident, pointId, 'closed', key)))

  expect(answers).toEqual(times(20).map(() => answers[0]))
  expect(answers[0]).toMatchObject({ ok: true })
  const { point_report, staff_task, audit, outbox } = await world.rows()
  expect([point_report, staff_task, audit, outbox].map((table) => table?.length)).toEqual([1, 1, 1, 1])
})

test('twenty refusals with one key at once are one refusal, trace and all', async () => {
  const [resident, pointId, key] = [await world.newPerson(), await world.newPoint(), newKey()]
  await world.report(resident, pointId)
  const answers = await Promise.all(times(20).map(() => world.report(resident, pointId, 'closed', key)))
  expect(answers).toEqual(times(20).map(() => answers[0]))
  expect(answers[0]).toMatchObject({ error: { code: 'already_reported' } })
})

test('one key with two inputs at once: one of them takes effect, the other gets key_reused', async () => {
  const [resident, pointId, key] = [await world.newPerson(), await world.newPoint(), newKey()]
  const says = times(20).map((_, number) => (number % 2 ? ('open' as const) : ('closed' as const)))
  const answers = await Promise.all(says.map((what) => world.report(resident, pointId, what, key)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(10)
  expect(codesOf(answers)).toEqual(['key_reused'])
  expect((await world.rows()).point_report).toHaveLength(1)
})

test('twenty reports of one person with different keys count once', async () => {
  const [resident, pointId] = [await world.newPerson(), await world.newPoint()]
  const answers = await Promise.all(times(20).map(() => world.report(resident, pointId)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect((await world.rows()).staff_task).toMatchObject([{ closed_reports: 1 }])
})

test('twenty corrections of one person at once count once, and the task is gone', async () => {
  const [resident, pointId] = [await world.newPerson(), await world.newPoint()]
  await world.report(resident, pointId, 'closed')
  const answers = await Promise.all(times(20).map(() => world.report(resident, pointId, 'open')))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect((await world.rows()).staff_task).toMatchObject([{ found: 'withdrawn' }])
})

test('twenty people who take their report back at once leave no task, and no count below zero', async () => {
  const pointId = await world.newPoint()
  const persons = await Promise.all(times(20).map(() => world.newPerson()))
  for (const person of persons) await world.report(person, pointId, 'closed')
  await Promise.all(persons.slice(1).map((person) => world.report(person, pointId, 'open')))
  expect((await world.rows()).staff_task).toMatchObject([{ closed_reports: 1, done_at: null }])
  await world.report(persons[0] ?? null, pointId, 'open')
  expect((await world.rows()).staff_task).toMatchObject([{ closed_reports: 1, found: 'withdrawn' }])
})

test('two persons at once, with the same key, are two reports in one task', async () => {
  const [pointId, key] = [await world.newPoint(), newKey()]
  const persons = [await world.newPerson(), await world.newPerson()]
  const answers = await Promise.all(persons.map((person) => world.report(person, pointId, 'closed', key)))
  expect(answers).toMatchObject([{ ok: true }, { ok: true }])
  expect((await world.rows()).staff_task).toMatchObject([{ closed_reports: 2 }])
})

test('reports of twenty people at once make one task, and staff are notified twice', async () => {
  const pointId = await world.newPoint()
  const persons = await Promise.all(times(20).map(() => world.newPerson()))
  const answers = await Promise.all(persons.map((person) => world.report(person, pointId)))
  expect(answers.every((answer) => answer.ok)).toBe(true)

  const { staff_task, outbox } = await world.rows()
  expect(staff_task).toMatchObject([{ closed_reports: 20 }])
  expect(outbox?.map((message) => message.template).sort()).toEqual(['point_closed.phone', 'point_closed.visit'])
})

test('twenty first calls of one identity at once create one person, and all are answered', async () => {
  const pointId = await world.newPoint()
  const answers = await Promise.all(times(20).map(() => world.report('wx:stranger', pointId)))
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
  expect(codesOf(answers)).toEqual(['already_reported'])
  expect((await world.rows()).person).toHaveLength(1)
})

test('a connection lost inside the transaction is tried again, with one effect', async () => {
  const [resident, pointId] = [await world.newPerson(), await world.newPoint()]
  const holder = await world.db.startTransaction().execute()
  await sql`lock table point_report in exclusive mode`.execute(holder)

  const report = world.report(resident, pointId)
  await untilRow(world.db, lockWaiters)
  await sql`select pg_terminate_backend(pid) from (${lockWaiters}) as stuck`.execute(world.db)
  await holder.commit().execute()

  expect(await report).toMatchObject({ ok: true })
  expect((await world.rows()).point_report).toHaveLength(1)
})

test('a report and the end of its task at once leave no report without a task', async () => {
  const pointId = await world.newPoint()
  const worker = await world.newPerson('worker')
  for (let round = 0; round < 5; round++) {
    await world.report(await world.newPerson(), pointId)
    const { staff_task: before } = await world.rows('staff_task')
    const taskId = String(before?.find((task) => task.done_at === null)?.id)
    const [done, report] = await Promise.all([
      world.call(worker, 'tasks.done', { taskId, found: 'open' }, newKey()),
      world.report(await world.newPerson(), pointId),
    ])
    expect([done, report]).toMatchObject([{ ok: true }, { ok: true }])
  }
  const { point_report, staff_task } = await world.rows()
  const counted = staff_task?.reduce((sum, task) => sum + Number(task.closed_reports), 0)
  expect(counted).toBe(point_report?.length)
})
