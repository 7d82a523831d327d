import { newKey, openWorld, type World } from '../../../test/factories'
import { stateOf } from '../../../test/files'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const ask = async (who: string, subjectId: string, bytes = 1_000) =>
  world.call(who, 'files.ticket', { purpose: 'point_photo', subjectId, bytes }, newKey())

test('a worker may upload a photo of a point of their own within ten minutes', async () => {
  const answer = await ask(await world.newPerson('worker'), await world.newPoint())
  expect(answer).toMatchObject({ ok: true, output: { expiresAt: '2026-11-24T02:10:00.000Z' } })
  const { fileId, cloudPath } = (answer as { output: { fileId: string; cloudPath: string } }).output
  expect(fileId).toMatch(/^1-/)
  expect(cloudPath).toBe(`upload/${fileId}`)
  expect(await stateOf(world, fileId)).toBe('ticketed')
})

test('a point that does not exist, or is another community’s, looks missing and leaves no row', async () => {
  const worker = await world.newPerson('worker')
  const before = await world.rows('file')
  for (const pointId of ['1-0123456789abcdef', await world.newPoint({ communityId: 2 })]) {
    expect(await ask(worker, pointId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await world.rows('file')).toEqual(before)
})

test('a declared size above the limit is refused at once', async () => {
  const [worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  expect(await ask(worker, pointId, 10 * 1024 * 1024)).toMatchObject({ ok: true })
  expect(await ask(worker, pointId, 10 * 1024 * 1024 + 1)).toMatchObject({ error: { code: 'file_too_big' } })
})
