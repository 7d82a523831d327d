import { newKey, openWorld, type World } from '../../test/factories'
import { newFile, stateOf } from '../../test/files'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const held = async (who: string) => (await world.ask(who, 'files.held', {})).files
const decide = (who: string, fileId: string, isShown: boolean) =>
  world.call(who, 'files.decide', { fileId, isShown }, newKey())

test('staff see what waits for them, the oldest first, with the point it shows', async () => {
  const [here, there] = [await world.newPoint(), await world.newPoint({ communityId: 2 })]
  const late = await newFile(world, { pointId: here, state: 'held', at: '2026-11-24T01:00:00.000Z' })
  const early = await newFile(world, { pointId: here, state: 'held', at: '2026-11-23T01:00:00.000Z' })
  const other = await newFile(world, { pointId: there, state: 'held' })
  await newFile(world, { pointId: here, state: 'shown' })

  const files = await held(await world.newPerson('worker'))
  expect(files.map(({ id }) => id)).toEqual([early, late])
  expect(files[0]).toMatchObject({ subject: '演示书吧', madeAt: '2026-11-23T01:00:00.000Z', width: 60, height: 40 })
  const response = await world.bridge.request(files[0]?.thumbAddress ?? '')
  expect([response.status, await response.text()]).toEqual([200, `bytes of thumb/${early}`])
  expect((await held(await world.newPerson('admin'))).map(({ id }) => id)).toEqual([early, late, other])
})

test('a worker lets it be shown', async () => {
  const [worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  const fileId = await newFile(world, { pointId, state: 'held' })
  expect(await decide(worker, fileId, true)).toMatchObject({ ok: true, output: { decidedAt: world.clock.now } })
  expect(await held(worker)).toEqual([])
  expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ photos: [{ id: fileId }] })
})

test('or refuses it: its bytes are gone and its owner is told', async () => {
  const [owner, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  const fileId = await newFile(world, { pointId, owner, state: 'held' })
  expect(await decide(await world.newPerson('manager'), fileId, false)).toMatchObject({ ok: true })
  expect(await stateOf(world, fileId)).toBe('refused')
  expect(await world.files.lying()).toEqual([])
  const { outbox } = await world.rows('outbox')
  expect(outbox).toMatchObject([{ template: 'photo_refused', to_person_id: owner.slice(5), data: { subject: '演示书吧' } }])
})

test('what is decided stays so', async () => {
  const [worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  const fileId = await newFile(world, { pointId, state: 'held' })
  await decide(worker, fileId, true)
  expect(await decide(worker, fileId, false)).toMatchObject({ error: { code: 'already_done' } })
  expect(await stateOf(world, fileId)).toBe('shown')
  expect(await decide(worker, '1-0123456789abcdef', true)).toMatchObject({ error: { code: 'not_found' } })
})
