import { newKey, openWorld, type World } from '../../../test/factories'
import { newFile, stateOf } from '../../../test/files'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const decide = (who: string, fileId: string, isShown: boolean) =>
  world.call(who, 'files.decide', { fileId, isShown }, newKey())

test('a worker approves it', async () => {
  const [worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  const fileId = await newFile(world, { pointId, state: 'pendingReview' })
  expect(await decide(worker, fileId, true)).toMatchObject({ ok: true, output: { decidedAt: world.clock.now } })
  expect(await world.ask(worker, 'files.pendingReview', {})).toEqual({ files: [] })
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ photos: [{ id: fileId }] })
})

test('a worker refuses it: its bytes are deleted and its owner is notified', async () => {
  const [owner, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  const fileId = await newFile(world, { pointId, owner, state: 'pendingReview' })
  expect(await decide(await world.newPerson('manager'), fileId, false)).toMatchObject({ ok: true })
  expect(await stateOf(world, fileId)).toBe('refused')
  expect(await world.files.lying()).toEqual([])
  const { outbox } = await world.rows('outbox')
  expect(outbox).toMatchObject([
    { template: 'photo_refused', to_person_id: owner.slice(5), data: { subject: '演示书吧' } },
  ])
})

test('a decision is final', async () => {
  const [worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  const fileId = await newFile(world, { pointId, state: 'pendingReview' })
  await decide(worker, fileId, true)
  expect(await decide(worker, fileId, false)).toMatchObject({ error: { code: 'already_done' } })
  expect(await stateOf(world, fileId)).toBe('shown')
  expect(await decide(worker, '1-0123456789abcdef', true)).toMatchObject({ error: { code: 'not_found' } })
})
