import { openWorld, type World } from '../../../test/factories'
import { newFile } from '../../../test/files'
import { fileStates } from '../../../src/domain/files/file'
import { cryptoRandom16 } from '../../platform/ids'
import { noFiles } from '../../platform/ports'
import { movePoints } from '../../storage/points/move-points'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.clock.now = '2026-11-24T02:00:00.000Z'
})
afterAll(() => world.close())

const photosOf = async (pointId: string) => (await world.ask(null, 'points.get', { pointId })).photos

test('at most six photos are shown, the newest first', async () => {
  const pointId = await world.newPoint()
  const ids: string[] = []
  for (let day = 11; day < 19; day++) ids.push(await newFile(world, { pointId, at: `2026-11-${day}T00:00:00.000Z` }))
  expect((await photosOf(pointId)).map(({ id }) => id)).toEqual(ids.reverse().slice(0, 6))
})

test('only approved photos, and only of this point', async () => {
  const pointId = await world.newPoint()
  for (const state of fileStates) if (state !== 'shown') await newFile(world, { pointId, state })
  await newFile(world, { pointId: await world.newPoint() })
  expect(await photosOf(pointId)).toEqual([])
})

test('addresses are signed anew for each answer', async () => {
  const pointId = await world.newPoint()
  await newFile(world, { pointId })
  const [first] = await photosOf(pointId)
  world.clock.now = '2026-11-24T02:20:00.000Z'
  const [later] = await photosOf(pointId)
  expect(later?.address).not.toBe(first?.address)
  expect((await world.bridge.request(later?.address ?? '')).status).toBe(200)
})

test('photos stay with a point that moves to another community', async () => {
  const pointId = await world.newPoint()
  const [shown, waiting] = [
    await newFile(world, { pointId }),
    await newFile(world, { pointId, state: 'pendingReview' }),
  ]
  await world.db.updateTable('file').set({ check_trace: 't-moved' }).where('id', '=', shown).execute()
  await world.db.transaction().execute((tx) => movePoints(tx, [{ code: pointId, toCommunityId: 2 }], cryptoRandom16))
  const [photo] = await photosOf(pointId)
  expect(photo?.id).toBe(shown.replace('1-', '2-'))
  expect((await world.bridge.request(photo?.address ?? '')).status).toBe(200)
  const { files } = await world.ask(await world.newPerson('worker', 2), 'files.pendingReview', {})
  expect(files.map(({ id }) => id)).toEqual([waiting.replace('1-', '2-')])
  const left = (await world.ask(await world.newPerson('worker', 1), 'files.pendingReview', {})).files.map(
    ({ id }) => id,
  )
  expect(left).not.toContain(waiting)
})

test('a point is returned although its photos cannot be addressed', async () => {
  const pointId = await world.newPoint()
  await newFile(world, { pointId })
  const { addresses } = world.app.ports.files
  world.app.ports.files.addresses = { of: () => Promise.reject(new TypeError('fetch failed')) }
  expect(await photosOf(pointId)).toEqual([])
  world.app.ports.files.addresses = noFiles.addresses
  expect(await photosOf(pointId)).toEqual([])
  world.app.ports.files.addresses = addresses
})
