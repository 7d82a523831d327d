import { sql } from 'kysely'
import { compose } from '../../cloud/compose'
import { makeLog } from '../../cloud/platform/log'
import { makeAccessTokens } from '../../cloud/storage/messages/access-token'
import { connectPglite } from '../../cloud/storage/database/connect'
import { savePlaces } from '../../cloud/storage/points/import-places'
import { migrate, pendingMigrations } from '../../cloud/storage/database/migrate'
import { migrations } from '../../cloud/storage/migrations'
import type { Db } from '../../cloud/storage/tables'
import { makeTick } from '../../cloud/tick/tick'
import type { Method } from '../../src/contract/methods'
import type { Input } from '../../src/contract/schema/types'
import { newKey, TUESDAY_TEN } from '../factories'
import { hillPlaces } from '../records/hill-places'
import { savedPoint } from '../records/saved-point'
import { recordedWechat } from '../records/wechat'
import { times } from '../times'
import { hillWalking, place } from '../walk/hill-town'

let db: Db
let app: ReturnType<typeof compose>
beforeAll(async () => {
  db = await connectPglite()
  await migrate(db)
  await db.transaction().execute((tx) => savePlaces(tx, hillPlaces))
  app = compose({}, { db, walking: hillWalking, clock: () => TUESDAY_TEN, log: makeLog('silent') })
  await db.insertInto('person').values({ id: 'w', identity: 'test:worker', role: 'worker', community_id: 1 }).execute()
}, 60_000)
afterAll(() => app.close())

const call = <M extends Method>(identity: string | null, method: M, input: Input<M>, key?: string) =>
  app.dispatch({ method, input, ...(key && { key }) }, identity)
const count = async (table: string) =>
  (await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(db)).rows[0]?.count
const newPoint = async () => {
  const answer = await call('test:worker', 'points.save', savedPoint(), newKey())
  return answer.ok ? (answer.output as { pointId: string }).pointId : ''
}

test('every migration runs, and none runs twice', async () => {
  expect(await pendingMigrations(db)).toEqual([])
  expect(await migrate(db)).toEqual([])
  expect(await count('kysely_migration')).toBe(Object.keys(migrations).length)
})

test('counts are numbers, and days and instants are strings, as on PostgreSQL', async () => {
  const { rows } = await sql`
    select 1::int8 as count, date '2026-11-24' as day, timestamptz '2026-11-24 10:00+08' as at,
      current_setting('TimeZone') as zone, length('怡家') as length`.execute(db)
  expect(rows).toEqual([{ count: 1, day: '2026-11-24', at: '2026-11-24T02:00:00.000Z', zone: 'UTC', length: 2 }])
})

test('a saved point can be found, has a walking time and can be reported', async () => {
  const pointId = await newPoint()
  const question = { ...place(0, 0), profile: 'elder' as const }
  expect(await call(null, 'points.nearby', question)).toMatchObject({
    output: { answerId: pointId, rows: [{ id: pointId, walk: { meters: 80 }, opening: { state: 'open' } }] },
  })
  expect(await call(null, 'points.get', { pointId })).toMatchObject({ output: { closedReportsToday: 0 } })
  expect(await call('test:resident', 'points.report', { pointId, says: 'closed' }, newKey())).toMatchObject({
    output: { staffWill: 'phone' },
  })
  expect(await call(null, 'points.get', { pointId })).toMatchObject({ output: { closedReportsToday: 1 } })
  expect(await call('test:worker', 'tasks.list', {})).toMatchObject({ output: { tasks: [{ pointId }] } })
})

test('twenty concurrent calls with one key have one effect and one answer', async () => {
  const [pointId, key, before] = [await newPoint(), newKey(), (await count('point_report')) ?? 0]
  const answers = await Promise.all(
    times(20).map(() => call('test:hasty', 'points.report', { pointId, says: 'closed' }, key)),
  )
  expect(answers[0]).toMatchObject({ ok: true })
  expect(answers).toEqual(times(20).map(() => answers[0]))
  expect(await count('point_report')).toBe(before + 1)
})

test('a key is bound to one input, and a refusal is stored under it', async () => {
  const [pointId, key] = [await newPoint(), newKey()]
  await call('test:again', 'points.report', { pointId, says: 'closed' }, newKey())
  const refusal = await call('test:again', 'points.report', { pointId, says: 'closed' }, key)
  expect(refusal).toMatchObject({ error: { code: 'already_reported' } })
  expect(await call('test:again', 'points.report', { pointId, says: 'closed' }, key)).toEqual(refusal)
  expect(await call('test:again', 'points.report', { pointId, says: 'open' }, key)).toMatchObject({
    error: { code: 'key_reused' },
  })
})

test('points can be found by their pinyin initials once the timer has run', async () => {
  await call('test:worker', 'points.save', savedPoint({ name: '柚子坡书吧' }), newKey())
  expect(await call(null, 'points.search', { text: 'YZP' })).toMatchObject({ output: { rows: [] } })
  await makeTick(app)()
  expect(await call(null, 'points.search', { text: 'YZP' })).toMatchObject({
    output: { rows: [{ name: '柚子坡书吧' }] },
  })
})

test('a resident’s report reaches the worker’s inbox, and is sent by WeChat if there is consent', async () => {
  await db.insertInto('person').values({ id: 'x', identity: 'wx:worker', role: 'worker', community_id: 1 }).execute()
  const answers = [{ template: 'staff_task', answer: 'accept' as const }]
  await call('wx:worker', 'messages.consent', { answers }, newKey())
  await call('test:walker', 'points.report', { pointId: await newPoint(), says: 'closed' }, newKey())
  const { wechat, sender } = recordedWechat()
  const tick = makeTick({ ...app, ports: { messages: { sender, templateIds: { staff_task: 'T1' } } } })
  await tick()
  await tick()
  expect(await call('wx:worker', 'inbox.list', {})).toMatchObject({
    output: { messages: expect.arrayContaining([expect.objectContaining({ title: '有人说关门了', isRead: false })]) },
  })
  expect(wechat.sent).toMatchObject([{ openid: 'worker', fields: { thing1: '有人说关门了', phrase3: '打电话问' } }])
  expect(await call('wx:worker', 'inbox.read', {}, newKey())).toMatchObject({ output: { unread: 0 } })
})

test('only one of many concurrent callers fetches the token', async () => {
  let fetches = 0
  const fetchToken = async () => ({ token: `t${++fetches}`, expiresInSeconds: 7_200 })
  const callers = times(10).map(() => makeAccessTokens({ db, clock: () => TUESDAY_TEN, fetchToken }))
  expect(new Set(await Promise.all(callers.map((tokens) => tokens.get())))).toEqual(new Set(['t1']))
})
