import { openWorld, type World } from '../../../test/factories'
import { endTask, listTasks } from './tasks'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('of twenty concurrent calls that end a task one does, and the others find it already ended', async () => {
  await world.report(await world.newPerson(), await world.newPoint())
  const [task] = await listTasks(world.db, 1, 10)
  const ended = await Promise.all(
    Array.from({ length: 20 }, () =>
      world.db.transaction().execute((tx) => endTask(tx, task!.id, 'open', '2026-11-24T03:00:00.000Z')),
    ),
  )
  expect(ended.filter(({ isEnded }) => isEnded)).toHaveLength(1)
  expect(ended.every(({ isTask }) => isTask)).toBe(true)
  expect(await listTasks(world.db, 1, 10)).toEqual([])
})

test('an unknown task cannot be ended', async () => {
  const missing = world.db
    .transaction()
    .execute((tx) => endTask(tx, '1-0123456789abcdef', 'open', '2026-11-24T03:00:00.000Z'))
  expect(await missing).toEqual({ isTask: false, isEnded: false })
})

test('tasks of the same moment have a stable order', async () => {
  for (let number = 0; number < 5; number++) await world.report(await world.newPerson(), await world.newPoint())
  const ids = (await listTasks(world.db, null, 10)).map(({ id }) => id)
  expect(ids).toEqual([...ids].sort())
})
