import { newCall } from '../../../test/calls'
import { newKey, openWorld, type World } from '../../../test/factories'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const done = (identity: string, callId: string, key = newKey()) =>
  world.call(identity, 'calls.done', { callId, outcome: 'notified' }, key)

test('a call is marked done once; repeating the request returns the same answer', async () => {
  const [callId, worker, key] = [await newCall(world, 1), await world.newPerson('worker'), newKey()]
  const first = await done(worker, callId, key)
  expect(first).toEqual({ ok: true, output: { doneAt: world.clock.now } })
  expect(await done(worker, callId, key)).toEqual(first)
  expect(await done(await world.newPerson('worker'), callId)).toMatchObject({ error: { code: 'already_done' } })
  expect(await world.ask(worker, 'calls.list', {})).toEqual({ calls: [] })
  const { call_todo } = await world.rows('call_todo')
  expect(call_todo).toMatchObject([
    { outcome: 'notified', done_by: worker.replace('test:', ''), done_at: world.clock.now },
  ])
})

test('another community’s call looks missing and stays open', async () => {
  const callId = await newCall(world, 2)
  for (const id of [callId, callId.replace('2-', '1-')]) {
    expect(await done(await world.newPerson('worker'), id)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect((await world.rows('call_todo')).call_todo).toMatchObject([{ done_at: null }])
})
