import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadSample } from '../../cloud/local/sample/load'
import { fileFolder } from '../../cloud/platform/files/file-folder'
import { cryptoRandom16 } from '../../cloud/platform/ids'
import { makeLog } from '../../cloud/platform/log'
import { connect } from '../../cloud/storage/database/connect'
import type { Db } from '../../cloud/storage/tables'
import { makeId } from '../../src/domain/id'
import { createDatabase } from '../postgres/database'
import { phonePhoto } from '../records/pictures'
import { buildCloud, type Built, calledBy, type Context, root, startFunction } from './built'

const NOW = '2026-11-24T02:00:00.000Z'
/** In the centre of the sample town. */
const HERE = { lat: 39.24179, lng: 82.468616, crs: 'gcj02' }

let built: Built
let db: Db
let databaseUrl: string
beforeAll(async () => {
  built = buildCloud()
  databaseUrl = await createDatabase()
  db = connect({ databaseUrl, poolMax: 2, log: makeLog('silent') })
  await loadSample(db, root, NOW)
}, 60_000)
afterAll(async () => {
  await db.destroy()
  built.remove()
})

const withFunction = async (
  name: string,
  run: (call: (event: unknown, context?: Context) => Promise<unknown>) => Promise<void>,
  variables: Record<string, string> = {},
) => {
  const { call, stop } = await startFunction(built, name, { DATABASE_URL: databaseUrl, ...variables })
  try {
    await run(call)
  } finally {
    await stop()
  }
}

test('api answers the first call of the phone, with walking times', () =>
  withFunction('api', async (call) => {
    expect(await call({ method: 'district.get', input: {} })).toMatchObject({
      ok: true,
      output: { isSample: true, graph: { isSample: true } },
    })
    const nearby = { method: 'points.nearby', input: { ...HERE, profile: 'elder', at: NOW } }
    expect(await call(nearby)).toMatchObject({
      ok: true,
      output: { isInside: true, rows: expect.arrayContaining([expect.objectContaining({ walk: expect.anything() })]) },
    })
  }))

test('api takes the caller’s identity from the platform, never from the event', () =>
  withFunction('api', async (call) => {
    const me = { method: 'me.get', input: {}, userInfo: { openId: 'forged', appId: 'wx0' }, tcbContext: {} }
    expect(await call(me)).toMatchObject({ error: { code: 'unauthenticated' } })
    expect(await call(me, calledBy('o-lin'))).toMatchObject({ ok: true, output: { role: 'resident' } })
    const known = await db.selectFrom('person').select('identity').where('identity', 'like', 'wx:%').execute()
    expect(known).toEqual([{ identity: 'wx:o-lin' }])
  }))

test('api loads the QR code and the reader of tables when a call needs them', () =>
  withFunction('api', async (call) => {
    const room = await db.selectFrom('room').select(['community_id', 'id']).limit(1).executeTakeFirstOrThrow()
    const manager = { id: 'p-desk', identity: 'wx:o-desk', role: 'manager' as const, community_id: room.community_id }
    await db.insertInto('person').values(manager).execute()
    expect(await call({ method: 'rooms.get', input: { roomId: room.id } }, calledBy('o-desk'))).toMatchObject({
      output: { codeSvg: expect.stringContaining('<svg') },
    })
    const invite = (csv: string) =>
      call({ method: 'roles.bulkInvite', input: { csv }, key: cryptoRandom16() }, calledBy('o-desk'))
    expect(await invite('姓名,身份,社区\n"演示小谭')).toMatchObject({ error: { code: 'table_broken' } })
    expect(await invite('姓名,身份,社区\n演示小谭,管家,')).toMatchObject({
      output: { lines: [{ line: 2, outcome: 'wrong' }] },
    })
  }))

test('api answers errors as the contract says', () =>
  withFunction('api', async (call) => {
    expect(await call({ method: 'points.nothing', input: {} })).toMatchObject({ error: { code: 'unknown_method' } })
    expect(await call(undefined)).toMatchObject({ error: { code: 'invalid_input' } })
  }))

test('tick returns, and can be called a second time', () =>
  withFunction('tick', async (call) => {
    const timer = { Type: 'Timer', TriggerName: 'everyFiveMinutes', Time: NOW, Message: '' }
    await db.updateTable('point').set({ initials: null }).execute()
    expect(await call(timer)).toMatchObject({ ok: true, output: { initialsFilled: expect.any(Number) } })
    expect(await call(timer)).toMatchObject({ ok: true, output: { initialsFilled: 0 } })
    expect(await db.selectFrom('point').select('id').where('initials', 'is', null).execute()).toEqual([])
  }))

test('tick does nothing when a phone calls it, and runs its jobs for the timer of WeChat’s cloud', async () => {
  await withFunction('tick', async (call) => expect(await call({})).toMatchObject({ ok: false }), {
    TCB_SOURCE: 'wx_client',
  })
  await withFunction('tick', async (call) => expect(await call({})).toMatchObject({ ok: true }), {
    TCB_SOURCE: 'wx_trigger',
  })
})

test('export rejects methods of other functions, even with the fields that WeChat adds to a call', () =>
  withFunction('export', async (call) => {
    const added = { userInfo: { openId: 'o-lin', appId: 'wx0' }, tcbContext: {} }
    for (const method of ['reports.export', 'district.get', 'points.save']) {
      expect(await call({ method, input: {}, ...added })).toMatchObject({ error: { code: 'unknown_method' } })
    }
  }))

test('export encodes photos only for the timer, not for a phone, and is the only function that loads sharp', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yijia-export-'))
  symlinkSync(join(root, 'node_modules'), join(built.folder, 'export/node_modules'))
  const [{ community_id: communityId, id: pointId }] = (await db
    .selectFrom('point')
    .select(['community_id', 'id'])
    .limit(1)
    .execute()) as [{ community_id: number; id: string }]
  const fileId = makeId(communityId, cryptoRandom16())
  await db.insertInto('person').values({ id: 'p-photo', identity: 'wx:o-photo' }).execute()
  await fileFolder(join(folder, 'files')).put(`raw/${fileId}`, await phonePhoto())
  const file = {
    community_id: communityId,
    id: fileId,
    owner_id: 'p-photo',
    purpose: 'point_photo' as const,
    subject_id: pointId,
  }
  const times = { made_at: new Date().toISOString(), ticket_until: NOW, finished_at: NOW }
  await db
    .insertInto('file')
    .values({ ...file, ...times, state: 'uploaded', raw_ref: `raw/${fileId}` })
    .execute()
  const stored = () =>
    db.selectFrom('file').select(['state', 'width', 'height']).where('id', '=', fileId).executeTakeFirst()

  const call = async (variables: Record<string, string>, ok = true) =>
    withFunction('export', async (run) => expect(await run({ Type: 'Timer' })).toEqual({ ok, output: null }), variables)
  await call({})
  expect(await stored()).toMatchObject({ state: 'uploaded' })
  const set = { SESSION_SECRET: 'only-for-tests-'.repeat(3), DATA_DIR: folder }
  await call({ ...set, TCB_SOURCE: 'wx_client' }, false)
  expect(await stored()).toMatchObject({ state: 'uploaded' })
  await call({ ...set, TCB_SOURCE: 'wx_trigger' })
  expect(await stored()).toEqual({ state: 'pendingReview', width: 200, height: 300 }) // nobody is there to be asked
  rmSync(folder, { recursive: true })
})

const cancelled = (openid: string) => ({ MsgType: 'event', Event: 'user_authorization_cancellation', OpenID: openid })

test("push handles events from WeChat's cloud, and ignores calls by a phone", () =>
  withFunction('push', async (call) => {
    await db
      .insertInto('person')
      .values({ id: 'p-wang', identity: 'wx:o-wang', role: 'resident', community_id: null })
      .execute()
    const wang = () => db.selectFrom('person').select('identity').where('id', '=', 'p-wang').executeTakeFirst()

    expect(await call(cancelled('o-wang'), calledBy('o-lin'))).toBe('refused')
    expect(await wang()).toEqual({ identity: 'wx:o-wang' })
    expect(await call(cancelled('o-wang'), { TCB_SOURCE: 'wx_unknown' })).toBe('success')
    expect(await wang()).toEqual({ identity: 'gone:p-wang' })
  }))

/** A request with WeChat's signature for the current time. */
const request = (token: string, event: object) => {
  const [timestamp, nonce] = [String(Math.floor(Date.now() / 1_000)), '8151']
  const signature = createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex')
  return { httpMethod: 'POST', queryStringParameters: { signature, timestamp, nonce }, body: JSON.stringify(event) }
}

test('push with a token accepts only signed requests', () =>
  withFunction(
    'push',
    async (call) => {
      expect(await call(request('guessed', cancelled('o-lin')))).toMatchObject({ statusCode: 403 })
      expect(await call(cancelled('o-lin'), { TCB_SOURCE: 'wx_unknown' })).toMatchObject({ statusCode: 403 })
      expect(await call(request('agreed', cancelled('o-lin')))).toMatchObject({ statusCode: 200, body: 'success' })
    },
    { PUSH_TOKEN: 'agreed' },
  ))

test.each(['api', 'tick', 'export', 'push'])('%s does not start without a database', async (name) => {
  await expect(startFunction(built, name, {})).rejects.toThrow('DATABASE_URL is missing')
})
