import { makePush } from '../../cloud/push/work'
import { newKey, openWorld, type World } from '../factories'
import { newFile, stateOf } from '../files'
import { times } from '../times'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('of twenty workers who decide at once one does, the others get already_done', async () => {
  const fileId = await newFile(world, { pointId: await world.newPoint(), state: 'pendingReview' })
  const workers = await Promise.all(times(20).map(() => world.newPerson('worker')))
  const answers = await Promise.all(
    workers.map((who, index) => world.call(who, 'files.decide', { fileId, isShown: index % 2 === 0 }, newKey())),
  )
  const codes = answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()
  expect(codes).toEqual([...times(19).map(() => 'already_done'), 'ok'])
  const isShown = (await stateOf(world, fileId)) === 'shown'
  expect(await world.files.lying()).toHaveLength(isShown ? 2 : 0)
  expect((await world.rows('outbox')).outbox).toHaveLength(isShown ? 0 : 1)
})

test('a decision and a removal at once leave a removed photo without bytes, in either order', async () => {
  const worker = await world.newPerson('worker')
  const pointId = await world.newPoint()
  const push = makePush({ ...world.app, store: world.files.store })
  for (let turn = 0; turn < 10; turn++) {
    const fileId = await newFile(world, { pointId, state: 'checking' })
    await world.db
      .updateTable('file')
      .set({ check_trace: `t-${turn}` })
      .where('id', '=', fileId)
      .execute()
    const event = { Event: 'wxa_media_check', trace_id: `t-${turn}`, errcode: 0, result: { suggest: 'pass' } }
    const [answer] = await Promise.all([world.call(worker, 'files.remove', { fileId }, newKey()), push(event)])
    expect(answer).toMatchObject({ ok: true })
    expect(await stateOf(world, fileId)).toBe('removed')
  }
  expect(await world.files.lying()).toEqual([])
  expect(await world.rows('orphaned_bytes')).toEqual({ orphaned_bytes: [] })
})
