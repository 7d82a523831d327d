import { compactVerify, createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose'
import { newKey, openWorld, type World } from '../../test/factories'
import { serve } from '../../test/hours'
import { setPerson } from '../../test/people'
import { keepRows, restoreRows } from '../../test/postgres/kept-rows'
import { checkLedgers } from '../hours/check-ledgers'
import { forgetPerson } from '../people/forget-person'

const ORIGIN = 'https://yijia.example.cn'
let world: World
let [volunteer, manager, signupId, number] = ['', '', '', '']
beforeAll(async () => {
  world = await openWorld({ PUBLIC_URL: ORIGIN })
  volunteer = await world.newPerson('volunteer')
  manager = await world.newPerson('manager', 1)
  await setPerson(world, volunteer, { name: '林<b>妮' })
  const pointId = await world.newPoint()
  ;({ signupId } = await serve(world, volunteer, { pointId }))
  const input = { communityId: 1, from: '2026-11-01', until: '2026-11-30', hasDates: false }
  ;({ number } = await world.ask(volunteer, 'hours.certificate', input, newKey()))
  await keepRows(world.db)
})
beforeEach(() => restoreRows(world.db))
afterAll(() => world.close())

const get = async (path = `/verify/${number}`) => {
  const response = await world.bridge.request(path, { headers: { accept: 'text/html,application/json' } })
  return { status: response.status, html: await response.text(), headers: response.headers }
}
interface Credential {
  credential: string | null
  corrections: number
  correctedMinutes: number
  checked: unknown
}
const getJson = async (path = `/verify/${number}`) => {
  const response = await world.bridge.request(path, { headers: { accept: 'application/json' } })
  return { status: response.status, body: (await response.json()) as Credential }
}
const published = async () => (await (await world.bridge.request('/.well-known/jwks.json')).json()) as JSONWebKeySet

test('anybody reads without sign-in what is recorded, and of the name only surname and stars', async () => {
  const { status, html } = await get()
  expect(status).toBe(200)
  for (const words of ['这张证明是真的', number, '林*', '送餐', '1.5 小时，1 次', '2026 年 11 月 25 日', '石板坡社区'])
    expect(html).toContain(words)
  expect(html).toContain('开证明以后没有更正')
  expect(html).not.toContain('妮')
})

test('the page is small, without script, loads nothing and is not kept', async () => {
  const { html, headers } = await get()
  expect(Buffer.byteLength(html)).toBeLessThanOrEqual(15 * 1024)
  expect(html).not.toMatch(/<script|<b>|onclick|javascript:|https?:/i)
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('cache-control')).toBe('no-store')
})

test('it tells what was corrected since, and when the ledger was checked', async () => {
  await world.ask(manager, 'hours.correct', { signupId, minutes: 60, reason: '演示' }, newKey())
  await checkLedgers(world.app)
  const { html } = await get()
  expect(html).toContain('开证明以后更正了 1 次，现在记着的比证明上少了 0.5 小时')
  expect(html).toContain('2026 年 11 月 24 日查过，都接得上')
})

test('corrections that cancel out do not vanish', async () => {
  for (const minutes of [60, 90]) {
    await world.ask(manager, 'hours.correct', { signupId, minutes, reason: '演示' }, newKey())
  }
  expect((await get()).html).toContain('开证明以后更正了 2 次，现在记着的和证明上一样')
  expect(await getJson()).toMatchObject({ body: { corrections: 2, correctedMinutes: 0 } })
})

test('of a broken ledger it says where', async () => {
  await world.db
    .insertInto('ledger_check')
    .values({ community_id: 1, checked_on: '2026-11-24', broken_at: 3, n: 2, hash: '' })
    .execute()
  const { html } = await get()
  expect(html).toContain('第 3 笔接不上')
  expect(html).not.toContain('这张证明是真的')
  expect(await getJson()).toMatchObject({ status: 200, body: { credential: null, checked: { brokenAt: 3 } } })
})

test('without a public address nothing is signed, whatever host was asked', async () => {
  const other = await openWorld({}, { databaseUrl: world.databaseUrl })
  const headers = { accept: 'application/json', host: 'evil.example.cn' }
  const response = await other.bridge.request(`/verify/${number}`, { headers })
  await other.close()
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ credential: null, correctedMinutes: 0 })
})

test.each(['YJ-2026-7K3M-0912', 'nothing', '%E4%BD%A0'])('an unknown number (%s) says so with 404', async (typed) => {
  const { status, html } = await get(`/verify/${typed}`)
  expect(status).toBe(404)
  expect(html).toContain('没有这个编号')
  expect(await getJson(`/verify/${typed}`)).toMatchObject({ status: 404, body: { credential: null } })
})

test('a revoked one says so, and is no credential any more', async () => {
  await forgetPerson(world.app, volunteer)
  const { status, html } = await get()
  expect(status).toBe(410)
  expect(html).toContain('这张证明作废了')
  expect(await getJson()).toMatchObject({ status: 410, body: { credential: null } })
})

test('a program gets an Open Badges credential that the published key alone verifies', async () => {
  const { status, body } = await getJson()
  expect(status).toBe(200)
  const keys = createLocalJWKSet(await published())
  const { payload, protectedHeader } = await jwtVerify(body.credential ?? '', keys, {
    issuer: ORIGIN,
    algorithms: ['EdDSA'],
    currentDate: new Date('2026-11-25T00:00:00Z'),
  })
  expect(protectedHeader).toMatchObject({ alg: 'EdDSA', typ: 'JWT' })
  expect(payload).toMatchObject({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    id: `${ORIGIN}/verify/${number}`,
    jti: `${ORIGIN}/verify/${number}`,
    issuer: { id: ORIGIN, type: ['Profile'], name: expect.stringContaining('石板坡社区') },
    validFrom: '2026-11-24T00:00:00+08:00',
    credentialSubject: {
      identifier: [{ identityHash: expect.stringMatching(/^林\*+$/), hashed: false }],
      activityStartDate: '2026-11-25T00:00:00+08:00',
      activityEndDate: '2026-11-25T23:59:59+08:00',
      result: [{ value: '1.5' }],
      achievement: { achievementType: 'CommunityService', humanCode: number },
    },
  })
  expect(JSON.stringify(payload)).not.toContain('妮')
})

test('a changed credential does not verify; the header names the published key', async () => {
  const { body } = await getJson()
  const keys = createLocalJWKSet(await published())
  const [head = '', payload = '', signature = ''] = (body.credential ?? '').split('.')
  const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('"1.5"', '"150"')).toString(
    'base64url',
  )
  await expect(compactVerify(`${head}.${forged}.${signature}`, keys)).rejects.toThrow()
  expect(decodeProtectedHeader(body.credential ?? '')).toMatchObject({ kid: (await published()).keys[0]?.kid })
})

test('the published keys contain no private part', async () => {
  const { keys } = await published()
  expect(keys).toMatchObject([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' }])
  expect(Object.keys(keys[0] ?? {})).not.toContain('d')
})
