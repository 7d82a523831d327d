import { newKey, openWorld, type World } from '../../test/factories'
import { cryptoRandom16 } from '../platform/ids'
import { makePush } from './work'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const PHONE = '00012345678'
/** By the clock of the database, as in the audit log. */
const secondsAgo = (seconds: number) => Math.floor(Date.now() / 1_000) - seconds

const push = (event: object) => makePush({ ...world.app, store: world.files.store })(event)
const revocation = (who: string, change: object = {}) => ({
  ToUserName: 'gh_0',
  FromUserName: 'platform',
  CreateTime: secondsAgo(0),
  MsgType: 'event',
  Event: 'user_authorization_revoke',
  OpenID: who.slice('wx:'.length),
  AppID: 'wx0',
  RevokeInfo: '8',
  ...change,
})

/**
 * A person with WeChat and a number.
 * @param by who verified it, null for nobody
 */
const withPhone = async (by: 'wechat' | 'worker' | null): Promise<string> => {
  const who = `wx:${cryptoRandom16()}`
  await world.db.insertInto('person').values({ id: who, identity: who, phone: PHONE, phone_verified_by: by }).execute()
  return who
}
const verify = (who: string) => world.ask(who, 'me.phone', { code: 'right' }, newKey())
const phoneOf = async (who: string) => (await world.ask(who, 'me.get', {})).phone

test('withdrawing the number WeChat verified deletes it, even from stored answers, and the person stays the same', async () => {
  const [who, other] = [await withPhone(null), await withPhone(null)]
  const { phone } = await verify(who)
  await verify(other)
  await world.db.updateTable('person').set({ role: 'volunteer', name: '演示某某' }).where('id', '=', who).execute()

  expect(await push(revocation(who))).toBe('success')

  expect(await world.ask(who, 'me.get', {})).toMatchObject({ phone: null, name: '演示某某', role: 'volunteer' })
  expect(await phoneOf(other)).toEqual(phone)
  const answers = await world.db.selectFrom('call_key').select('reply').where('person_id', '=', who).execute()
  expect(JSON.stringify(answers)).not.toContain(phone?.number)
})

test.each(['worker', null] as const)('a number that WeChat did not verify (%s) stays', async (by) => {
  const who = await withPhone(by)
  expect(await push(revocation(who))).toBe('success')
  expect(await phoneOf(who)).toEqual({ number: PHONE, isVerified: by !== null })
})

test('a repeated old event does not delete a number verified since, a new one does', async () => {
  const who = await withPhone('wechat')
  const old = revocation(who, { CreateTime: secondsAgo(600) })
  await push(old)
  expect(await phoneOf(who)).toBeNull()

  const { phone } = await verify(who)
  await push(old)
  expect(await phoneOf(who)).toEqual(phone)
  await push(revocation(who))
  expect(await phoneOf(who)).toBeNull()
})

test.each([undefined, null, 'soon', -1, 1e300])(
  'when the age of the event is unknown (%j), the number is deleted',
  async (CreateTime) => {
    const who = await withPhone(null)
    await verify(who)
    expect(await push(revocation(who, { CreateTime }))).toBe('success')
    expect(await phoneOf(who)).toBeNull()
  },
)

const OTHERS = [1, 2, 3, 4, 5, 6, 7, 12, 13, 14, 15, 16, 18, 19, 20, 99].map((code) => ({ RevokeInfo: String(code) }))

test('other withdrawals and modifications change nothing, as no such data is stored', async () => {
  const who = await withPhone('wechat')
  const before = await world.rows()
  const modified = { Event: 'user_info_modified', RevokeInfo: undefined }
  for (const change of [...OTHERS, modified, { ...modified, OpenID: undefined }, { OpenID: '' }]) {
    expect(await push(revocation(who, change))).toBe('success')
  }
  expect(await world.rows()).toEqual(before)
})
