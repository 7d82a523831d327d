import { newKey, openWorld, type World } from '../../test/factories'
import { newFile, newTicket, stateOf, upload } from '../../test/files'
import { bombOf, HTML, phonePhoto, pictureOf, plainPhoto, SVG_WITH_SCRIPT } from '../../test/records/pictures'
import { makeBridge } from './bridge'
import { makeFileTokens } from '../platform/files/file-tokens'
import { noSignIn } from '../platform/identity'

let world: World
let worker: string
let pointId: string
beforeAll(async () => {
  world = await openWorld()
  ;[worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
})
afterEach(() => {
  world.clock.now = '2026-11-24T02:00:00.000Z'
})
afterAll(() => world.close())

const TOO_BIG = 11 * 1024 * 1024

/** Nothing of an upload is stored: no bytes, no orphan row, and the ticket is unchanged. */
const expectNothingStored = async (fileId: string) => {
  expect(await world.files.lying()).toEqual([])
  expect(await world.rows('orphaned_bytes')).toEqual({ orphaned_bytes: [] })
  expect(await stateOf(world, fileId)).toBe('ticketed')
}

test.each<[string, number, string, () => Promise<Buffer> | Buffer]>([
  ['a .jpg that is HTML', 415, 'file_type', () => HTML],
  ['a drawing with a script', 415, 'file_type', () => SVG_WITH_SCRIPT],
  ['a gif', 415, 'file_type', () => pictureOf('gif')],
  ['nothing', 415, 'file_type', () => Buffer.alloc(0)],
  ['a photo that breaks off', 422, 'file_broken', async () => (await plainPhoto(800, 600)).subarray(0, 9_000)],
  ['sixty megapixels', 413, 'file_too_big', () => bombOf(10_000, 6_000)],
  ['eleven megabytes', 413, 'file_too_big', async () => Buffer.concat([await plainPhoto(), Buffer.alloc(TOO_BIG)])],
])('%s is refused with a sentence, and nothing of it is stored', async (_, status, code, bytes) => {
  const { fileId, ticket } = await newTicket(world, worker, pointId)
  const answer = await upload(world, ticket, await bytes(), worker)
  expect(answer).toMatchObject({ status, body: { ok: false, error: { code, message: expect.stringMatching(/./) } } })
  await expectNothingStored(fileId)
  expect(await world.call(worker, 'files.finish', { fileId }, newKey())).toMatchObject({
    error: { code: 'file_missing' },
  })
})

test('a ticket works once, until it expires, for its owner, and a forged one never', async () => {
  const { fileId, ticket } = await newTicket(world, worker, pointId)
  const photo = await plainPhoto()
  const colleague = await world.newPerson('worker')
  const forged = await makeFileTokens('another-secret-'.repeat(3)).tickets.issue(fileId, worker, '2026-11-24T03:00:00Z')
  expect(await upload(world, ticket, photo, colleague)).toMatchObject({
    status: 404,
    body: { error: { code: 'not_found' } },
  })
  expect(await upload(world, forged, photo)).toMatchObject({ status: 404, body: { error: { code: 'not_found' } } })
  expect(await upload(world, 'x', photo)).toMatchObject({ status: 404 })
  world.clock.now = '2026-11-24T02:10:01.000Z'
  expect(await upload(world, ticket, photo)).toMatchObject({ status: 403, body: { error: { code: 'file_expired' } } })
  await expectNothingStored(fileId)

  world.clock.now = '2026-11-24T02:09:59.000Z'
  expect(await upload(world, ticket, photo, worker)).toMatchObject({
    status: 200,
    body: { ok: true, output: { fileId } },
  })
  const lying = await world.files.lying()
  expect(await upload(world, ticket, photo)).toMatchObject({ status: 403, body: { error: { code: 'file_expired' } } })
  expect(await world.files.lying()).toEqual(lying)
  await world.call(worker, 'files.remove', { fileId }, newKey())
})

test('of two concurrent uploads with one ticket, one is stored, and only its bytes', async () => {
  const { fileId, ticket } = await newTicket(world, worker, pointId)
  const photo = await phonePhoto()
  const answers = await Promise.all([1, 2, 3].map(() => upload(world, ticket, photo)))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403])
  expect(await world.files.lying()).toHaveLength(2)
  expect(await world.rows('orphaned_bytes')).toEqual({ orphaned_bytes: [] })
  await world.call(worker, 'files.remove', { fileId }, newKey())
})

test('a shown photo is a jpeg, cached privately, at an unguessable address that expires after a quarter of an hour', async () => {
  const { fileId, ticket } = await newTicket(world, worker, pointId)
  await upload(world, ticket, await phonePhoto())
  await world.ask(worker, 'files.finish', { fileId }, newKey())
  const { photos } = await world.ask(null, 'points.get', { pointId })
  const [{ address = '', thumbAddress = '' } = {}] = photos
  expect(photos).toHaveLength(1)
  for (const one of [address, thumbAddress]) {
    const response = await world.bridge.request(one)
    expect(response.status).toBe(200)
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'private, max-age=900',
      'x-content-type-options': 'nosniff',
    })
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff')
    expect(bytes.includes('Exif')).toBe(false)
  }
  world.clock.now = '2026-11-24T02:15:01.000Z'
  const late = await world.bridge.request(address)
  expect([late.status, await late.json()]).toMatchObject([403, { ok: false, error: { code: 'file_expired' } }])
  for (const wrong of [`${address}x`, '/files/x', '/files/..%2f..%2fetc%2fpasswd']) {
    const response = await world.bridge.request(wrong)
    expect([response.status, await response.json()]).toMatchObject([404, { ok: false, error: { code: 'not_found' } }])
  }
})

test.each(['posters/0123456789abcdef', 'certificates/0123456789abcdef'])('%s is a PDF', async (ref) => {
  await world.files.store.put(ref, Buffer.from('%PDF'))
  const [address] = await world.files.tokens.addresses.of([ref], world.clock.now)
  const response = await world.bridge.request(address ?? '')
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  await world.files.store.remove([ref])
})

test('the address of a removed photo is not found', async () => {
  const removed = await newFile(world, { pointId: await world.newPoint() })
  const [address] = await world.files.tokens.addresses.of([`photo/${removed}`], world.clock.now)
  expect((await world.bridge.request(address ?? '')).status).toBe(200)
  await world.ask(worker, 'files.remove', { fileId: removed }, newKey())
  expect((await world.bridge.request(address ?? '')).status).toBe(404)
})

test('when the file store fails the caller is asked to retry, and may do so with the same ticket', async () => {
  const { fileId, ticket } = await newTicket(world, worker, pointId)
  const { put } = world.files.store
  world.files.store.put = () => Promise.reject(new Error('no space left'))
  expect(await upload(world, ticket, await plainPhoto())).toMatchObject({
    status: 503,
    body: { error: { code: 'try_again' } },
  })
  world.files.store.put = put
  expect(await stateOf(world, fileId)).toBe('ticketed')
  expect(await upload(world, ticket, await plainPhoto())).toMatchObject({ status: 200 })
  await world.call(worker, 'files.remove', { fileId }, newKey())
})

test('a server without sharp stores the original bytes, if they begin like a photo', async () => {
  const files = { ...world.files, images: null }
  const bridge = makeBridge({
    ...world.app,
    sessions: world.sessions,
    signIn: noSignIn,
    health: async () => ({}),
    files,
  })
  const { fileId, ticket } = await newTicket(world, worker, pointId)
  const put = (body: Buffer) =>
    bridge.request(`/files/${ticket}`, { method: 'PUT', body: new Blob([new Uint8Array(body)]) })
  expect((await put(HTML)).status).toBe(415)
  const photo = await phonePhoto()
  expect((await put(photo)).status).toBe(200)
  expect(await stateOf(world, fileId)).toBe('uploaded')
  const [raw = ''] = (await world.files.lying()).filter((ref) => ref.startsWith('raw/'))
  expect(await world.files.store.get(raw, photo.length)).toEqual(photo)
})
