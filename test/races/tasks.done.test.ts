import { newKey, openWorld, type World } from '../factories'
import { times } from '../times'

let world: World
let taskId: string
beforeEach(async () => {
  world = await openWorld()
  await world.report(await world.newPerson(), await world.newPoint())
  taskId = String((await world.rows('staff_task')).staff_task?.[0]?.id)
})
afterEach(() => world.close())

const done = (identity: string, key = newKey(), found: 'open' | 'corrected' = 'open') =>
  world.call(identity, 'tasks.done', { taskId, found }, key)

test('twenty calls with one key at once are one effect and one answer', async () => {
  const [worker, key] = [await world.newPerson('worker'), newKey()]
  const answers = await Promise.all(times(20).map(() => done(worker, key)))
  expect(answers).toEqual(times(20).map(() => answers[0]))
  expect(answers[0]).toMatchObject({ ok: true })
  const { audit } = await world.rows('audit')
  expect(audit?.filter(({ method }) => method === 'tasks.done')).toHaveLength(1)
})

test('of twenty workers at once one completes the task, and that result stays', async () => {
  const workers = await Promise.all(times(20).map(() => world.newPerson('worker')))
  const answers = await Promise.all(
    workers.map((worker, number) => done(worker, newKey(), number % 2 ? 'open' : 'corrected')),
  )
  const winners = answers.flatMap((answer, number) => (answer.ok ? [number] : []))
  expect(winners).toHaveLength(1)
  const losers = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]))
  expect(losers).toEqual(times(19).map(() => 'already_done'))
  const found = winners[0]! % 2 ? 'open' : 'corrected'
  expect((await world.rows('staff_task')).staff_task).toMatchObject([{ found }])
})
