import { openWorld, type World } from '../../test/factories'
import { newFile, newTicket, stateOf } from '../../test/files'
import { newPoster } from '../../test/posters'
import { HTML, phonePhoto } from '../../test/records/pictures'
import { limits } from '../../src/contract/limits'
import { makeFileWork } from './work'
import { makeLog } from '../platform/log'
import type { Photo } from '../platform/files/images'

let world: World
let pointId: string
beforeEach(async () => {
  world = await openWorld()
  pointId = await world.newPoint()
})
afterEach(() => world.close())

const parts = () => {
  const { files, app } = world
  const { db, clock, random16 } = app
  return { ...files, ...files.ports, store: files.store, db, clock, random16, log: makeLog('silent') }
}
const work = (change: Partial<Parameters<typeof makeFileWork>[0]> = {}) => makeFileWork({ ...parts(), ...change })()

const later = (minutes: number) => {
  world.clock.now = new Date(Date.parse(world.clock.now) + minutes * 60_000).toISOString()
}

/** An unencoded upload, finished by its owner. */
const newRaw = async (bytes: Buffer): Promise<string> => {
  const fileId = await newFile(world, { pointId, state: 'uploaded' })
  await world.files.store.put(`raw/${fileId}`, bytes)
  await world.db.updateTable('file').set({ finished_at: world.clock.now }).where('id', '=', fileId).execute()
  return fileId
}

const templates = async () => (await world.rows('outbox')).outbox?.map(({ template }) => template)

test('an upload is encoded, checked and shown, and its original bytes are deleted', async () => {
  const fileId = await newRaw(await phonePhoto())
  await work()
  expect(await stateOf(world, fileId)).toBe('shown')
  const lying = await world.files.lying()
  expect(lying.map((ref) => ref.split('/')[0])).toEqual(['photo', 'thumb'])
  for (const ref of lying) {
    const bytes = await world.files.store.get(ref, limits.fileBytesMax)
    expect(bytes).toBeInstanceOf(Buffer)
    expect((bytes as Buffer).includes('Exif')).toBe(false)
  }
  expect(await world.rows('orphaned_bytes')).toEqual({ orphaned_bytes: [] })
  expect(world.files.look.askedFor).toEqual([expect.stringMatching(/^\/files\//)])
  await work()
  expect(world.files.look.askedFor).toHaveLength(1)
})

test('an upload that is not a photo is refused, its bytes are deleted and its owner is notified, with the point', async () => {
  const fileId = await newRaw(HTML)
  await work()
  expect((await world.rows('file')).file).toMatchObject([{ id: fileId, state: 'refused', refused_why: 'file_type' }])
  expect(await world.files.lying()).toEqual([])
  expect((await world.rows('outbox')).outbox).toMatchObject([{ template: 'photo_refused', subject_id: pointId }])
})

test('thirty megabytes uploaded by the phone straight to the cloud are refused without being opened', async () => {
  await newRaw(Buffer.concat([await phonePhoto(), Buffer.alloc(30 * 1024 * 1024)]))
  const opened = { photoOf: () => Promise.reject<Photo>(new Error('opened')) }
  await work({ images: opened })
  expect((await world.rows('file')).file).toMatchObject([{ state: 'refused', refused_why: 'file_too_big' }])
  expect(await world.files.lying()).toEqual([])
  expect(await templates()).toEqual(['photo_refused'])
})

test('an upload that never arrived at its stated path is refused', async () => {
  const fileId = await newRaw(HTML)
  await world.files.store.remove([`raw/${fileId}`])
  await work()
  expect((await world.rows('file')).file).toMatchObject([{ state: 'refused', refused_why: 'file_missing' }])
})

test('a picture that crashes the worker every time is given up after three attempts, and does not block others', async () => {
  const bad = await newRaw(await phonePhoto())
  const broken = { photoOf: () => Promise.reject<Photo>(new Error('killed')) }
  for (let run = 0; run < 3; run++) await work({ images: broken })
  expect(await stateOf(world, bad)).toBe('uploaded')
  const good = await newRaw(await phonePhoto())
  await work({ images: { photoOf: (bytes) => world.files.images.photoOf(bytes) } })
  expect([await stateOf(world, bad), await stateOf(world, good)]).toEqual(['refused', 'shown'])
})

test('while the check is unavailable, a photo is pending review and a worker is notified', async () => {
  world.files.look.says = null
  const fileId = await newRaw(await phonePhoto())
  await work()
  expect(await stateOf(world, fileId)).toBe('pendingReview')
  expect(await templates()).toEqual(['photo_pending_review'])
  await work()
  expect(await templates()).toEqual(['photo_pending_review'])
})

test('a verdict that does not come within an hour is not waited for', async () => {
  world.files.look.says = { trace: 't-silent' }
  const fileId = await newRaw(await phonePhoto())
  await work()
  later(59)
  await work()
  expect(await stateOf(world, fileId)).toBe('checking')
  expect(world.files.look.askedFor).toHaveLength(1)
  later(2)
  await work()
  expect(await stateOf(world, fileId)).toBe('pendingReview')
  expect(await templates()).toEqual(['photo_pending_review'])
})

test('two concurrent processes produce one photo and one message', async () => {
  world.files.look.says = { suggestion: 'review' }
  const fileId = await newRaw(await phonePhoto())
  await Promise.all([work(), work(), work()])
  later(61)
  await work()
  expect(await stateOf(world, fileId)).toBe('pendingReview')
  expect(await templates()).toEqual(['photo_pending_review'])
  expect(await world.files.lying()).toHaveLength(2)
})

test('unused tickets are deleted after an hour, unfinished uploads after a day', async () => {
  const { fileId: ticketed } = await newTicket(world, await world.newPerson('worker'), pointId)
  const uploaded = await newFile(world, { pointId, state: 'uploaded' })
  later(59)
  await work()
  expect([await stateOf(world, ticketed), await stateOf(world, uploaded)]).toEqual(['ticketed', 'uploaded'])
  later(2)
  await work()
  expect([await stateOf(world, ticketed), await stateOf(world, uploaded)]).toEqual(['removed', 'uploaded'])
  later(24 * 60)
  await work()
  expect(await stateOf(world, uploaded)).toBe('removed')
  expect(await world.files.lying()).toEqual([])
  expect(await templates()).toEqual([])
})

test('orphaned bytes, whose row was never written or whose deletion failed, are deleted later', async () => {
  const shown = await newFile(world, { pointId })
  const { store } = world.files
  const put = async (ref: string, bytes: Uint8Array) => {
    await store.put(ref, bytes)
    if (ref.startsWith('thumb/')) throw new Error('killed')
  }
  const fileId = await newRaw(await phonePhoto())
  await work({ store: { ...store, put } })
  expect(await stateOf(world, fileId)).toBe('uploaded')
  expect(await world.files.lying()).toHaveLength(5)
  await work()
  expect(await stateOf(world, fileId)).toBe('shown')
  expect(await world.files.lying()).toHaveLength(6)
  later(61)
  await work()
  const { ref, thumb_ref } = await world.db
    .selectFrom('file')
    .select(['ref', 'thumb_ref'])
    .where('id', '=', fileId)
    .executeTakeFirstOrThrow()
  expect(await world.files.lying()).toEqual([ref, `photo/${shown}`, thumb_ref, `thumb/${shown}`].sort())
  expect(await world.rows('orphaned_bytes')).toEqual({ orphaned_bytes: [] })
})

test('a folder without any file known to this database belongs to another one, and is left alone', async () => {
  await world.files.store.put('photo/1-theirs', HTML)
  world.clock.now = new Date(Date.now() + 25 * 3_600_000).toISOString()
  await work()
  expect(await world.files.lying()).toEqual(['photo/1-theirs'])
})

test('bytes in the folder without any row are found after a day, and bytes of files are not touched', async () => {
  const shown = await newFile(world, { pointId })
  await world.files.store.put('photo/1-forgotten', HTML)
  const known = await world.files.lying()
  await work()
  expect(await world.files.lying()).toEqual(known)
  world.clock.now = new Date(Date.now() + 25 * 3_600_000).toISOString()
  await work()
  expect(await world.files.lying()).toEqual([`photo/${shown}`, `thumb/${shown}`])
})

test('the picture of a code in use stays, and goes once its poster is ended', async () => {
  const posterId = await newPoster(world, pointId)
  const [poster] = (await world.rows('poster')).poster ?? []
  const ref = `codes/${String(poster?.code)}`
  await world.files.store.put(ref, HTML)
  await world.files.store.put('codes/never-stored', HTML)
  world.clock.now = new Date(Date.now() + 25 * 3_600_000).toISOString()
  await work()
  expect(await world.files.lying()).toEqual([ref])
  await newFile(world, { pointId })
  await world.db.updateTable('poster').set({ ended_at: world.clock.now }).where('id', '=', posterId).execute()
  await work()
  expect(await world.files.lying()).not.toContain(ref)
})
