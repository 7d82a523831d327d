import { openWorld, type World } from '../../../test/factories'
import { times } from '../../../test/times'
import { untilRow, lockWaiters } from '../../../test/until-row'
import { makeLog } from '../../platform/log'
import { makeAccessTokens } from './access-token'
import { connect } from '../database/connect'
import type { Db } from '../tables'

let world: World
/** As many processes, each with its own connections. */
let pools: Db[] = []
beforeEach(async () => {
  world = await openWorld()
  pools = times(5).map(() => connect({ databaseUrl: world.databaseUrl, poolMax: 10, log: makeLog('silent') }))
})
afterEach(async () => {
  await Promise.all(pools.map((db) => db.destroy()))
  await world.close()
})

/** A fake WeChat that counts requests; each waits until its entry of `answers` resolves. */
const wechat = (answer: () => Promise<string> = async () => 'new') => {
  const counted = { fetches: 0 }
  const fetchToken = async () => {
    counted.fetches++
    return { token: await answer(), expiresInSeconds: 7_200 }
  }
  return { counted, of: (db: Db) => makeAccessTokens({ db, clock: () => world.clock.now, fetchToken }) }
}

const keep = (token: string, expires_at: string) =>
  world.db.updateTable('access_token').set({ token, expires_at }).execute()

test('when the token expires, fifty callers in five processes cause one request to WeChat, and all get the same token', async () => {
  await keep('old', world.clock.now)
  const { counted, of } = wechat()
  const callers = times(50).map((_, caller) => of(pools[caller % pools.length]!))
  const tokens = await Promise.all(callers.map((tokens) => tokens.get()))
  expect(new Set(tokens)).toEqual(new Set(['new']))
  expect(counted.fetches).toBe(1)
})

test('fifty callers in one process need one connection', async () => {
  let tell = (_: string): void => undefined
  const { counted, of } = wechat(() => new Promise((resolve) => (tell = resolve)))
  const narrow = connect({ databaseUrl: world.databaseUrl, poolMax: 1, log: makeLog('silent') })
  pools.push(narrow)
  const tokens = of(narrow)
  const asking = times(50).map(() => tokens.get())
  while (counted.fetches === 0) await new Promise(setImmediate)
  tell('new')
  expect(new Set(await Promise.all(asking))).toEqual(new Set(['new']))
  expect(counted.fetches).toBe(1)
})

test('a token is used until five minutes before it expires', async () => {
  const { counted, of } = wechat()
  await keep('old', '2026-11-24T02:05:01.000Z')
  expect(await of(world.db).get()).toBe('old')
  await keep('old', '2026-11-24T02:05:00.000Z')
  expect(await of(world.db).get()).toBe('new')
  expect(counted.fetches).toBe(1)
  expect((await world.rows('access_token')).access_token).toMatchObject([
    { token: 'new', expires_at: '2026-11-24T04:00:00.000Z' },
  ])
})

test('a failed request leaves the old token, which is used until it expires; the next caller tries again', async () => {
  await keep('old', '2026-11-24T02:01:00.000Z')
  const answers = [async () => Promise.reject(new TypeError('fetch failed')), async () => 'new']
  const { counted, of } = wechat(() => answers[counted.fetches - 1]!())
  const tokens = of(world.db)
  expect(await tokens.get()).toBe('old')
  expect((await world.rows('access_token')).access_token).toMatchObject([{ token: 'old' }])
  expect(await tokens.get()).toBe('new')
})

test('without a valid token a failed request is an error', async () => {
  const { of } = wechat(async () => Promise.reject(new TypeError('fetch failed')))
  await expect(of(world.db).get()).rejects.toThrow('fetch failed')
})

test('a caller that waited for the row lock finds the new token and makes no request', async () => {
  let tell = (_: string): void => undefined
  const slow = wechat(() => new Promise((resolve) => (tell = resolve)))
  const first = slow.of(pools[0]!).get()
  while (slow.counted.fetches === 0) await new Promise(setImmediate)
  const other = wechat(async () => 'other')
  const second = other.of(pools[1]!).get()
  await untilRow(world.db, lockWaiters)
  tell('new')
  expect(await Promise.all([first, second])).toEqual(['new', 'new'])
  expect(other.counted.fetches).toBe(0)
})

test('a token that WeChat rejects is dropped, and no other', async () => {
  const { of } = wechat()
  const tokens = of(world.db)
  await keep('old', '2026-11-24T04:00:00.000Z')
  await tokens.drop('another')
  expect(await tokens.get()).toBe('old')
  await tokens.drop('old')
  expect(await tokens.get()).toBe('new')
})
