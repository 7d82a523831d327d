import { newKey, openWorld, type World } from '../../../test/factories'
import { newFile, stateOf } from '../../../test/files'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const remove = (who: string, fileId: string, key = newKey()) => world.call(who, 'files.remove', { fileId }, key)

test('the staff of the community remove a photo with its bytes, whoever uploaded it', async () => {
  const pointId = await world.newPoint()
  const owner = await world.newPerson('worker')
  for (const who of [owner, await world.newPerson('worker'), await world.newPerson('admin')]) {
    const fileId = await newFile(world, { pointId, owner })
    expect(await world.files.lying()).toEqual([`photo/${fileId}`, `thumb/${fileId}`])
    expect(await remove(who, fileId)).toMatchObject({ ok: true, output: { removedAt: world.clock.now } })
    expect(await world.files.lying()).toEqual([])
    expect(await stateOf(world, fileId)).toBe('removed')
    expect(await world.ask(null, 'points.get', { pointId })).toMatchObject({ photos: [] })
  }
  expect(await world.rows('orphaned_bytes')).toEqual({ orphaned_bytes: [] })
})

test('a removed photo is missing, and the same key returns the same answer', async () => {
  const [worker, key] = [await world.newPerson('worker'), newKey()]
  const fileId = await newFile(world, { pointId: await world.newPoint() })
  const first = await remove(worker, fileId, key)
  expect(await remove(worker, fileId, key)).toEqual(first)
  expect(await remove(worker, fileId)).toMatchObject({ error: { code: 'not_found' } })
})

test('an uploader who has moved to another community or left cannot remove it, and neither can others', async () => {
  const pointId = await world.newPoint()
  for (const [who, code] of [
    [await world.newPerson(), 'not_found'],
    [await world.newPerson('volunteer'), 'not_found'],
    [await world.newPerson('worker', 2), 'not_found'],
    [await world.newPerson('manager', 2), 'not_found'],
  ] as const) {
    for (const owner of [who, await world.newPerson('worker')]) {
      const fileId = await newFile(world, { pointId, owner })
      expect(await remove(who, fileId)).toMatchObject({ error: { code } })
      expect(await stateOf(world, fileId)).toBe('shown')
    }
  }
})

test('bytes that could not be deleted at once are recorded as orphaned', async () => {
  const fileId = await newFile(world, { pointId: await world.newPoint() })
  const { remove: works } = world.files.store
  world.files.store.remove = () => Promise.reject(new TypeError('fetch failed'))
  expect(await remove(await world.newPerson('worker'), fileId)).toMatchObject({ ok: true })
  world.files.store.remove = works
  const { orphaned_bytes } = await world.rows('orphaned_bytes')
  expect(orphaned_bytes?.map(({ ref }) => ref)).toEqual([`photo/${fileId}`, `thumb/${fileId}`])
})
