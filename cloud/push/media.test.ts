import { newKey, openWorld, type World } from '../../test/factories'
import { newFile, stateOf } from '../../test/files'
import type { FileState } from '../../src/domain/files/file'
import { makePush } from './work'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

let marks = 0
/** A photo that WeChat was asked to check. */
const newAsked = async () => {
  const [pointId, trace] = [await world.newPoint(), `t-${++marks}`]
  const fileId = await newFile(world, { pointId, state: 'checking' })
  await world.db
    .updateTable('file')
    .set({ check_trace: trace, asked_at: world.clock.now })
    .where('id', '=', fileId)
    .execute()
  return { fileId, trace, pointId }
}

const push = (event: object) => makePush({ ...world.app, store: world.files.store })(event)
const verdict = (trace: string, suggest?: unknown, errcode: unknown = 0) => ({
  ToUserName: 'gh_0',
  FromUserName: 'platform',
  CreateTime: 1_795_000_000,
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: 'wx0',
  trace_id: trace,
  version: 2,
  detail: [],
  errcode,
  errmsg: 'ok',
  ...(suggest !== undefined && { result: { suggest, label: 100 } }),
})
const outbox = async () => (await world.rows('outbox')).outbox ?? []

test.each<[string, FileState, string[]]>([
  ['pass', 'shown', []],
  ['review', 'pendingReview', ['photo_pending_review']],
  ['risky', 'refused', ['photo_refused']],
])('the verdict "%s" makes a photo %s, once however often it comes', async (suggest, state, templates) => {
  const { fileId, trace } = await newAsked()
  const before = new Set((await outbox()).map(({ id }) => id))
  for (let time = 0; time < 3; time++) expect(await push(verdict(trace, suggest))).toBe('success')
  expect(await stateOf(world, fileId)).toBe(state)
  expect((await outbox()).filter(({ id }) => !before.has(id)).map(({ template }) => template)).toEqual(templates)
  expect((await world.files.lying()).includes(`photo/${fileId}`)).toBe(state !== 'refused')
})

test('where WeChat could not check, a worker must', async () => {
  for (const [suggest, errcode] of [
    [undefined, -1008],
    ['pass', -1008],
    [undefined, 0],
  ] as const) {
    const { fileId, trace } = await newAsked()
    await push(verdict(trace, suggest, errcode))
    expect(await stateOf(world, fileId)).toBe('pendingReview')
  }
})

test('a late or repeated verdict never undoes a worker’s decision', async () => {
  const worker = await world.newPerson('worker')
  const [allowed, declined] = [await newAsked(), await newAsked()]
  for (const { trace } of [allowed, declined]) await push(verdict(trace, 'review'))
  await world.ask(worker, 'files.decide', { fileId: allowed.fileId, isShown: true }, newKey())
  await world.ask(worker, 'files.decide', { fileId: declined.fileId, isShown: false }, newKey())
  const before = await world.rows()
  await push(verdict(allowed.trace, 'risky'))
  await push(verdict(declined.trace, 'pass'))
  expect(await world.rows()).toEqual(before)
})

test('an unknown trace id, or something that is not a verdict, changes nothing', async () => {
  const { trace } = await newAsked()
  const before = await world.rows()
  for (const event of [
    verdict('t-unknown', 'risky'),
    verdict('', 'risky'),
    verdict(trace, 'maybe'),
    verdict(trace, 'pass', 'x'),
  ]) {
    expect(await push(event)).toBe('success')
  }
  expect(await world.rows()).toEqual(before)
})
