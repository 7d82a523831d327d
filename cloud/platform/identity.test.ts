import { SignJWT } from 'jose'
import { makeSessions, noSignIn } from './identity'
import { isWechatIdentity } from './wechat/wechat-identity'

const NOW = '2026-11-24T02:00:00.000Z'
const sessions = makeSessions('only-for-tests-'.repeat(3))

test('a token identifies the person it was issued for, for a week', async () => {
  const { token, expiresAt } = await sessions.issue('wx:o1', NOW)
  expect(expiresAt).toBe('2026-12-01T02:00:00.000Z')
  expect(await sessions.read(`Bearer ${token}`, NOW)).toBe('wx:o1')
  expect(await sessions.read(`Bearer ${token}`, '2026-12-01T01:59:59.000Z')).toBe('wx:o1')
  expect(await sessions.read(`Bearer ${token}`, '2026-12-01T02:00:01.000Z')).toBeNull()
})

test.each([undefined, '', 'Bearer ', 'Bearer x.y.z', 'Basic d3g6bzE='])('%j identifies nobody', async (header) => {
  expect(await sessions.read(header, NOW)).toBeNull()
})

test('a token with another secret, another algorithm or without a name identifies nobody', async () => {
  const key = (secret: string) => new TextEncoder().encode(secret)
  const own = 'only-for-tests-'.repeat(3)
  const foreign = new SignJWT()
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('wx:o1')
    .sign(key('x'.repeat(45)))
  const stronger = new SignJWT().setProtectedHeader({ alg: 'HS512' }).setSubject('wx:o1').sign(key(own))
  const nameless = new SignJWT().setProtectedHeader({ alg: 'HS256' }).sign(key(own))
  for (const token of await Promise.all([foreign, stronger, nameless])) {
    expect(await sessions.read(`Bearer ${token}`, NOW)).toBeNull()
  }
})

test('a WeChat server accepts no token of a local one, though the secret is the same', async () => {
  const secret = 'only-for-tests-'.repeat(3)
  const wechat = makeSessions(secret, isWechatIdentity)
  const [local, phone] = [await sessions.issue('local:admin', NOW), await sessions.issue('wx:o1', NOW)]
  expect(await wechat.read(`Bearer ${local.token}`, NOW)).toBeNull()
  expect(await wechat.read(`Bearer ${phone.token}`, NOW)).toBe('wx:o1')
})

test('a server with neither personas nor WeChat’s keys lets nobody sign in', async () => {
  expect(await noSignIn.byCode('code')).toBeNull()
  expect(await noSignIn.byPersona('admin')).toBeNull()
})
