import { newKey, openWorld, type World } from '../../../test/factories'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** An open task of this community. */
const newTask = async (communityId = 1) => {
  const pointId = await world.newPoint({ communityId })
  await world.report(await world.newPerson(), pointId)
  const { staff_task } = await world.rows('staff_task')
  return { pointId, taskId: String(staff_task?.find((task) => task.point_id === pointId)?.id) }
}
const done = (identity: string, taskId: string, key = newKey()) =>
  world.call(identity, 'tasks.done', { taskId, found: 'corrected' }, key)

test('the staff have checked: the task ends with their finding', async () => {
  const { taskId } = await newTask()
  expect(await done(await world.newPerson('worker'), taskId)).toEqual({ ok: true, output: { doneAt: world.clock.now } })
  const { staff_task, audit } = await world.rows('staff_task', 'audit')
  expect(staff_task).toMatchObject([{ id: taskId, done_at: world.clock.now, found: 'corrected' }])
  expect(audit).toContainEqual(expect.objectContaining({ method: 'tasks.done', subject_id: taskId }))
})

test('the next "closed" is a new task that counts from one', async () => {
  const { pointId, taskId } = await newTask()
  await done(await world.newPerson('worker'), taskId)
  expect(await world.report(await world.newPerson(), pointId)).toMatchObject({ output: { staffWill: 'phone' } })
  const { staff_task } = await world.rows('staff_task')
  expect(staff_task?.filter((task) => task.done_at === null)).toMatchObject([{ point_id: pointId, closed_reports: 1 }])
})

test('when a colleague was faster the first finding is final', async () => {
  const { taskId } = await newTask()
  const first = await world.newPerson('worker')
  await world.ask(first, 'tasks.done', { taskId, found: 'open' }, newKey())
  const key = newKey()
  const refusal = await done(await world.newPerson('manager'), taskId)
  expect(refusal).toMatchObject({ error: { code: 'already_done', retry: false } })
  expect(await done(first, taskId, key)).toMatchObject({ error: { code: 'already_done' } })
  expect((await world.rows('staff_task')).staff_task).toMatchObject([{ found: 'open' }])
})

test('the same key again returns the same answer, not "already done"', async () => {
  const [{ taskId }, worker, key] = [await newTask(), await world.newPerson('worker'), newKey()]
  const first = await done(worker, taskId, key)
  world.clock.now = '2026-11-24T03:00:00.000Z'
  expect(await done(worker, taskId, key)).toEqual(first)
})

test('another community’s task looks missing and stays open; an admin may end it', async () => {
  const { taskId } = await newTask(2)
  const before = await world.rows('staff_task', 'audit')
  for (const id of [taskId, taskId.replace('2-', '1-'), '1-0123456789abcdef']) {
    expect(await done(await world.newPerson('worker'), id)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await world.rows('staff_task', 'audit')).toEqual(before)
  expect(await done(await world.newPerson('admin'), taskId)).toMatchObject({ ok: true })
})
