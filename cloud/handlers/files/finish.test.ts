import { newKey, openWorld, type World } from '../../../test/factories'
import { newTicket, stateOf, upload } from '../../../test/files'
import { plainPhoto } from '../../../test/records/pictures'

let world: World
let worker: string
let pointId: string
beforeAll(async () => {
  world = await openWorld()
  ;[worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
})
afterEach(() => {
  world.files.look.says = { suggestion: 'pass' }
  world.clock.now = '2026-11-24T02:00:00.000Z'
})
afterAll(() => world.close())

const finish = (who: string, fileId: string, cloudId?: string) =>
  world.call(who, 'files.finish', { fileId, ...(cloudId && { cloudId }) }, newKey())

const uploaded = async (): Promise<string> => {
  const { fileId, ticket } = await newTicket(world, worker, pointId)
  expect(await upload(world, ticket, await plainPhoto())).toMatchObject({ status: 200, body: { ok: true } })
  return fileId
}

test('a photo the check finds nothing in is shown at once', async () => {
  const fileId = await uploaded()
  expect(await stateOf(world, fileId)).toBe('uploaded')
  expect(await finish(worker, fileId)).toMatchObject({ ok: true, output: { state: 'shown' } })
  const { photos } = await world.ask(null, 'points.get', { pointId })
  expect(photos).toMatchObject([{ id: fileId, width: 60, height: 40 }])
})

test('a doubtful one is pending review, and the workers are notified', async () => {
  world.files.look.says = { suggestion: 'review' }
  const fileId = await uploaded()
  expect(await finish(worker, fileId)).toMatchObject({ output: { state: 'pendingReview' } })
  const { outbox } = await world.rows('outbox')
  expect(outbox).toContainEqual(
    expect.objectContaining({
      template: 'photo_pending_review',
      to_role: 'worker',
      subject_id: fileId,
      community_id: 1,
    }),
  )
})

test('it is pending review as well when the check is unavailable: no photo is shown unchecked', async () => {
  world.files.look.says = null
  const fileId = await uploaded()
  expect(await finish(worker, fileId)).toMatchObject({ output: { state: 'pendingReview' } })
})

test('a risky one is refused, its bytes are deleted at once and its owner is notified', async () => {
  world.files.look.says = { suggestion: 'risky' }
  const before = await world.files.lying()
  const fileId = await uploaded()
  expect(await finish(worker, fileId)).toMatchObject({ output: { state: 'refused' } })
  expect(await world.files.lying()).toEqual(before)
  expect(await world.rows('orphaned_bytes')).toEqual({ orphaned_bytes: [] })
  const { outbox } = await world.rows('outbox')
  expect(outbox).toContainEqual(
    expect.objectContaining({ template: 'photo_refused', to_person_id: worker.slice(5), subject_id: pointId }),
  )
})

test('with an asynchronous check it stays unchecked, and its trace id is stored', async () => {
  world.files.look.says = { trace: 't-finish' }
  const fileId = await uploaded()
  expect(await finish(worker, fileId)).toMatchObject({ output: { state: 'checking' } })
  const { file } = await world.rows('file')
  expect(file).toContainEqual(
    expect.objectContaining({ id: fileId, check_trace: 't-finish', asked_at: world.clock.now }),
  )
})

test('repeating it returns the photo’s state without a second check', async () => {
  const fileId = await uploaded()
  await finish(worker, fileId)
  const { length } = world.files.look.askedFor
  world.files.look.says = { suggestion: 'risky' }
  expect(await finish(worker, fileId)).toMatchObject({ output: { state: 'shown' } })
  expect(world.files.look.askedFor).toHaveLength(length)
})

test('an upload can be finished by its uploader only, not even by a colleague or an admin', async () => {
  const fileId = await uploaded()
  for (const role of ['worker', 'manager', 'admin'] as const) {
    expect(await finish(await world.newPerson(role), fileId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await stateOf(world, fileId)).toBe('uploaded')
})

test('a photo that was not uploaded is missing', async () => {
  const { fileId } = await newTicket(world, worker, pointId)
  expect(await finish(worker, fileId)).toMatchObject({ error: { code: 'file_missing' } })
  expect(await stateOf(world, fileId)).toBe('ticketed')
})

test('in WeChat’s own cloud the upload must be at the path of the ticket, and in time', async () => {
  const { fileId, cloudPath } = await newTicket(world, worker, pointId)
  for (const wrong of [`cloud://env.bucket/upload/1-0123456789abcdef`, `https://elsewhere/${cloudPath}`, cloudPath]) {
    expect(await finish(worker, fileId, wrong)).toMatchObject({ error: { code: 'file_missing' } })
  }
  world.clock.now = '2026-11-24T02:10:01.000Z'
  expect(await finish(worker, fileId, `cloud://env.bucket/${cloudPath}`)).toMatchObject({
    error: { code: 'file_expired' },
  })
  world.clock.now = '2026-11-24T02:09:00.000Z'
  expect(await finish(worker, fileId, `cloud://env.bucket/${cloudPath}`)).toMatchObject({
    output: { state: 'checking' },
  })
  const { file } = await world.rows('file')
  expect(file).toContainEqual(expect.objectContaining({ id: fileId, state: 'uploaded', raw_ref: cloudPath }))
})
