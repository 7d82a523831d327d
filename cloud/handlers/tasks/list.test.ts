import { newKey, openWorld, type World } from '../../../test/factories'
import { limits } from '../../../src/contract/limits'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const tasksOf = async (identity: string) => (await world.ask(identity, 'tasks.list', {})).tasks
const reportAt = async (now: string, pointId: string) => {
  world.clock.now = now
  await world.report(await world.newPerson(), pointId)
}

test('open tasks of one’s own community, oldest first, with whom to ask and what to do', async () => {
  const [old, young, foreign] = [
    await world.newPoint({ name: '旧' }),
    await world.newPoint({ name: '新', phone: null }),
    await world.newPoint({ communityId: 2 }),
  ]
  await reportAt('2026-11-24T03:00:00.000Z', young)
  await reportAt('2026-11-24T02:00:00.000Z', old)
  await reportAt('2026-11-24T04:00:00.000Z', old)
  await reportAt('2026-11-24T05:00:00.000Z', old)
  await reportAt('2026-11-24T05:00:00.000Z', foreign)

  const community = '石板坡社区'
  expect(await tasksOf(await world.newPerson('worker'))).toEqual([
    {
      id: expect.stringMatching(/^1-/),
      pointId: old,
      pointName: '旧',
      pointPhone: '023-63501234',
      community,
      closedReports: 3,
      staffWill: 'visit',
      openedAt: '2026-11-24T02:00:00.000Z',
    },
    expect.objectContaining({ pointId: young, pointPhone: null, closedReports: 1, staffWill: 'phone', community }),
  ])
  expect(await tasksOf(await world.newPerson('manager', 2))).toMatchObject([{ pointId: foreign }])
})

test('an admin sees every community’s', async () => {
  for (const communityId of [1, 2, 3]) {
    await world.report(await world.newPerson(), await world.newPoint({ communityId, position: null }))
  }
  const tasks = await tasksOf(await world.newPerson('admin'))
  expect(tasks.map(({ community }) => community).sort()).toEqual(['柚子坡社区', '石板坡社区', '黄葛社区'])
})

test('finished tasks are gone', async () => {
  const [worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  await world.report(await world.newPerson(), pointId)
  const [task] = await tasksOf(worker)
  await world.ask(worker, 'tasks.done', { taskId: task!.id, found: 'open' }, newKey())
  expect(await tasksOf(worker)).toEqual([])
})

test('a long list is cut', async () => {
  for (let number = 0; number <= limits.tasksMax; number++) {
    await world.report(await world.newPerson(), await world.newPoint())
  }
  expect(await tasksOf(await world.newPerson('worker'))).toHaveLength(limits.tasksMax)
})
