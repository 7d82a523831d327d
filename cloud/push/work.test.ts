import { appoint } from '../../test/appoint'
import { createDatabase } from '../../test/postgres/database'
import { noStore } from '../platform/files/file-store'
import { cryptoRandom16 } from '../platform/ids'
import { makeLog } from '../platform/log'
import { makePush, type Push } from './work'
import { connect } from '../storage/database/connect'
import { admit } from '../storage/people/people'
import type { Db } from '../storage/tables'

let db: Db
let push: Push
beforeAll(async () => {
  db = connect({ databaseUrl: await createDatabase(), poolMax: 2, log: makeLog('silent') })
  push = makePush({ db, clock: () => MINUTE, random16: cryptoRandom16, store: noStore })
})
afterAll(() => db.destroy())

const MINUTE = '2026-11-24T02:00:00Z'
const people = () => db.selectFrom('person').select(['id', 'identity', 'role']).orderBy('id').execute()

const cancelled = (OpenID: unknown) => ({
  ToUserName: 'gh_0',
  FromUserName: 'platform',
  CreateTime: 1_795_000_000,
  MsgType: 'event',
  Event: 'user_authorization_cancellation',
  OpenID,
})

test('a person who closes their account is deleted, and nobody else', async () => {
  await appoint(db, 'wx:leaving', 'p1', 'admin', null)
  await appoint(db, 'wx:staying', 'p2', 'volunteer', null)
  await admit(db, 'wx:leaving', 'unused', MINUTE)

  expect(await push(cancelled('leaving'))).toBe('success')

  expect(await people()).toEqual([
    { id: 'p1', identity: 'gone:p1', role: 'resident' },
    { id: 'p2', identity: 'wx:staying', role: 'volunteer' },
  ])
  expect(await db.selectFrom('call_count').selectAll().execute()).toEqual([])
})

test('a repeated event changes nothing more', async () => {
  await push(cancelled('staying'))
  const once = await people()
  expect(await push(cancelled('staying'))).toBe('success')
  expect(await people()).toEqual(once)
})

test('a person who returns afterwards is a new one', async () => {
  const returned = await admit(db, 'wx:leaving', 'p3', MINUTE)
  expect(returned).toMatchObject({ personId: 'p3', role: 'resident' })
})

test('withdrawing only a permission leaves the person as they are', async () => {
  await appoint(db, 'wx:worker', 'p4', 'admin', null)
  const withdrawn = { ...cancelled('worker'), Event: 'user_authorization_revoke', RevokeInfo: '8' }
  expect(await push(withdrawn)).toBe('success')
  expect(await people()).toContainEqual({ id: 'p4', identity: 'wx:worker', role: 'admin' })
})

test.each([
  undefined,
  null,
  'text',
  7,
  [],
  {},
  { Event: 'unheard_of' },
  cancelled(7),
  cancelled(undefined),
  cancelled(''),
])('an unknown event is accepted and ignored: %j', async (event) => {
  const before = await people()
  expect(await push(event)).toBe('success')
  expect(await people()).toEqual(before)
})
