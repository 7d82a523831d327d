import { SignJWT } from 'jose'
import { newKey, openWorld, type World } from '../../test/factories'
import { place } from '../../test/walk/hill-town'
import { methods } from '../../src/contract/methods'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const post = (path: string, body: string, token?: string) =>
  world.bridge.request(path, {
    method: 'POST',
    body,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
  })

const reportWith = async (token?: string) => {
  const call = { method: 'points.report', input: { pointId: await world.newPoint(), says: 'open' }, key: newKey() }
  const response = await post('/api', JSON.stringify(call), token)
  return (await response.json()) as unknown
}

test('a signed token identifies the person it was issued for, for a week', async () => {
  const { token, expiresAt } = await world.sessions.issue(await world.newPerson(), world.clock.now)
  expect(expiresAt).toBe('2026-12-01T02:00:00.000Z')
  expect(await reportWith(token)).toMatchObject({ ok: true })
  world.clock.now = '2026-12-01T02:00:01.000Z'
  expect(await reportWith(token)).toMatchObject({ error: { code: 'unauthenticated' } })
  world.clock.now = '2026-11-24T02:00:00.000Z'
})

test('a missing, empty, forged, unsigned or differently signed token is anonymous', async () => {
  const identity = await world.newPerson('admin')
  const otherKey = new TextEncoder().encode('another-secret-'.repeat(3))
  const foreign = await new SignJWT().setProtectedHeader({ alg: 'HS256' }).setSubject(identity).sign(otherKey)
  const none = Buffer.from('{"alg":"none"}').toString('base64url')
  const unsigned = `${none}.${Buffer.from(JSON.stringify({ sub: identity })).toString('base64url')}.`
  const [header, , signature] = (await world.sessions.issue(identity, world.clock.now)).token.split('.')
  const swapped = `${header}.${Buffer.from('{"sub":"test:other","exp":9999999999}').toString('base64url')}.${signature}`
  for (const token of [undefined, '', 'forged', foreign, unsigned, swapped]) {
    expect(await reportWith(token)).toMatchObject({ error: { code: 'unauthenticated' } })
  }
})

test.each(['{', '', '"', '{"method":"points.nearby","input":{"lat":NaN}}', '\u0000'])(
  'the body %j is not JSON, and is answered in JSON',
  async (body) => {
    const response = await post('/api', body)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
  },
)

test('a latitude of 1e999 is parsed, and refused', async () => {
  const input = JSON.stringify({ ...place(0, 0), profile: 'elder' }).replace(/"lat":[\d.]+/, '"lat":1e999')
  const response = await post('/api', `{"method":"points.nearby","input":${input}}`)
  expect(response.status).toBe(200)
  expect(await response.json()).toMatchObject({ error: { code: 'invalid_input', fields: { lat: 'max_value' } } })
})

test('oversized bodies and unknown paths are answered in JSON too', async () => {
  const tooLarge = JSON.stringify({ method: 'x'.repeat(101 * 1024) })
  const responses = await Promise.all([
    post('/api', tooLarge),
    post('/session', tooLarge),
    post('/elsewhere', '{}'),
    world.bridge.request('/api'),
    world.bridge.request('/personas'),
  ])
  expect(responses.map(({ status }) => status)).toEqual([413, 413, 404, 404, 404])
  for (const response of responses) {
    expect(await response.json()).toMatchObject({ ok: false, error: { trace: expect.any(String) } })
  }
})

test('personas exist on a developer’s machine only', async () => {
  for (const persona of ['resident', 'admin', 'resident-17']) {
    const response = await post('/session', JSON.stringify({ persona }))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ ok: false, error: { code: 'forbidden', retry: false } })
  }
})

test('an invalid login code opens no session, and a malformed proof is refused', async () => {
  const codes = await Promise.all(
    ['{"code":"abc"}', '{"code":""}', '{"persona":"Root"}', '{"code":"a","persona":"admin"}', '7', '{'].map(
      async (body) => (await post('/session', body)).status,
    ),
  )
  expect(codes).toEqual([401, 400, 400, 400, 400, 400])
})

test('health reports the version and its data sources', async () => {
  await world.newPoint({ position: null })
  const response = await world.bridge.request('/health')
  expect(await response.json()).toMatchObject({
    ok: true,
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    database: 'up',
    points: { points: expect.any(Number), positioned: expect.any(Number) },
    graph: { dataDate: '2026-10-01', isSample: true },
  })
})

test('the machine-readable contract lists every method with schemas and roles', async () => {
  const contract = (await (await world.bridge.request('/contract')).json()) as { methods: Record<string, unknown> }
  expect(Object.keys(contract.methods)).toEqual(Object.keys(methods))
  expect(contract.methods['points.report']).toMatchObject({
    input: { type: 'object', required: ['pointId', 'says'], additionalProperties: false },
    changes: true,
    roles: ['resident', 'volunteer', 'worker', 'manager', 'admin'],
  })
})
