import { newKey, openWorld, type World } from '../../test/factories'
import { roundTheClock } from '../../test/records/hours'
import { hillWalking, place } from '../../test/walk/hill-town'
import type { Answer } from '../../src/contract/errors'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(() => {
  world.logLines.length = 0
})

const codeIn = (answer: Answer) => (answer.ok ? 'ok' : answer.error.code)
const codeOf = async (raw: unknown, identity: string | null = null) => codeIn(await world.app.dispatch(raw, identity))

const pointId = '1-0123456789abcdef'
const report = { method: 'points.report', input: { pointId, says: 'open' } }

test.each([null, undefined, 'x', 7, [], {}, { method: 'points.get', input: {}, more: 1 }])(
  '%j is no call',
  async (raw) => {
    expect(await codeOf(raw)).toBe('invalid_input')
  },
)

test.each(['', 'points.nothing', 'toString', '__proto__', 'constructor'])('a method %j is unknown', async (method) => {
  expect(await codeOf({ method, input: {} })).toBe('unknown_method')
})

test('a function serves its own methods; others are unknown there and are not counted', async () => {
  const elsewhere = await openWorld({}, { serves: 'export' })
  elsewhere.statements.length = 0
  expect(codeIn(await elsewhere.call(null, 'district.get', {}))).toBe('unknown_method')
  expect(elsewhere.statements).toEqual([])
  const here = await openWorld({}, { serves: 'api' })
  expect(codeIn(await here.call(null, 'district.get', {}))).toBe('ok')
  await Promise.all([elsewhere.close(), here.close()])
})

test('an invalid input is answered with the names of the fields, never their contents', async () => {
  const answer = await world.app.dispatch({ method: 'points.get', input: { pointId: 'secret', extra: 1 } }, null)
  expect(answer).toMatchObject({
    error: { code: 'invalid_input', retry: false, fields: { pointId: 'regex', extra: 'strict_object' } },
  })
  expect(JSON.stringify(answer)).not.toContain('secret')
})

test.each([NaN, Infinity, JSON.parse('1e999'), 90.001, '29.5', null])('a latitude of %p is refused', async (lat) => {
  const input = { ...place(0, 0), lat, profile: 'standard' }
  const answer = await world.app.dispatch({ method: 'points.nearby', input }, null)
  expect(answer).toMatchObject({ error: { code: 'invalid_input', fields: { lat: expect.any(String) } } })
})

test.each([undefined, '', 'too-short-a-key', 'x'.repeat(65), `key-${'\0'.repeat(16)}`])(
  'a change with the key %j is refused before anything is asked of the database',
  async (key) => {
    world.statements.length = 0
    const code = key === undefined ? 'key_required' : 'invalid_input'
    expect(await codeOf({ ...report, key }, await world.newPerson())).toBe(code)
    expect(world.statements).toEqual([])
  },
)

test('a new person identified by the platform is a resident from the first call on', async () => {
  expect(await codeOf({ method: 'me.get', input: {} })).toBe('unauthenticated')
  expect(await world.ask('wx:stranger', 'me.get', {})).toMatchObject({ role: 'resident', community: null })
  expect(await world.db.selectFrom('person').select('role').where('identity', '=', 'wx:stranger').execute()).toEqual([
    { role: 'resident' },
  ])
})

test('a suspended role has no effect from the next call on', async () => {
  const worker = await world.newPerson('worker')
  expect(await codeOf({ method: 'tasks.list', input: {} }, worker)).toBe('ok')
  await world.db.updateTable('person').set({ role: 'resident' }).where('identity', '=', worker).execute()
  expect(await codeOf({ method: 'tasks.list', input: {} }, worker)).toBe('forbidden')
})

test('positions far away, at the poles and on the date line are answered', async () => {
  const places = [
    { lat: 39.9, lng: 116.4 },
    { lat: 90, lng: 0 },
    { lat: -90, lng: 180 },
    { lat: 0, lng: 0 },
    { lat: 5e-324, lng: -180 },
  ]
  const near = await world.newPoint()
  for (const spot of places) {
    for (const crs of ['wgs84', 'gcj02'] as const) {
      const [here, question] = [
        { ...spot, crs },
        { ...spot, crs, profile: 'elder' as const },
      ]
      expect(await world.ask(null, 'points.nearby', question)).toMatchObject({ isInside: false })
      expect(await world.ask(null, 'points.reach', question)).toMatchObject({ areas: [] })
      expect(await world.ask(null, 'points.way', { ...question, pointId: near })).toMatchObject({ walk: null })
      expect(await world.ask(null, 'map.lines', here)).toMatchObject({ streets: [], stairs: [] })
    }
  }
})

test('an output that violates the contract is an internal error without detail, logged under its trace', async () => {
  const named = await world.newPoint({ name: 'x'.repeat(41) })
  const answer = await world.call(null, 'points.get', { pointId: named })
  expect(answer).toEqual({
    ok: false,
    error: { code: 'internal', message: '系统出错了', retry: false, trace: expect.stringMatching(/^[0-9a-z]{16}$/) },
  })
  if (answer.ok) throw new Error('unreachable')
  expect(world.logLines).toEqual([expect.stringContaining(answer.error.trace)])
  expect(world.logLines.join('')).not.toContain('xxx')
})

test('refusals are not logged; each has its own trace', async () => {
  const resident = await world.newPerson()
  const answers = [
    await world.call(null, 'points.get', { pointId }),
    await world.report(resident, pointId),
    await world.call(resident, 'tasks.list', {}),
    await world.app.dispatch('x', null),
  ]
  expect(answers.map(codeIn)).toEqual(['not_found', 'not_found', 'forbidden', 'invalid_input'])
  expect(new Set(answers.map((answer) => !answer.ok && answer.error.trace)).size).toBe(4)
  expect(world.logLines).toEqual([])
})

test('positions and telephone numbers appear in no log line, no statement and no row', async () => {
  const canary = { lat: 29.547123456789, lng: 106.553987654321, crs: 'gcj02' as const }
  const phone = '13900007777'
  const broken = await openWorld(
    {},
    {
      walking: {
        ...hillWalking,
        times: (from) => {
          throw new Error(`cannot walk from ${from.lat},${from.lng}, call ${phone}`)
        },
      },
    },
  )
  const worker = await broken.newPerson('worker')
  const near = await broken.newPoint({ hours: roundTheClock })
  const asked = { ...canary, profile: 'standard' as const }
  expect(codeIn(await broken.call(worker, 'points.nearby', asked))).toBe('internal')
  expect(codeIn(await broken.call(worker, 'points.reach', asked))).toBe('ok')
  expect(codeIn(await broken.call(worker, 'points.way', { ...asked, pointId: near }))).toBe('ok')
  expect(codeIn(await broken.call(worker, 'map.lines', canary))).toBe('ok')
  expect(codeIn(await broken.call(worker, 'map.place', canary))).toBe('ok')
  const wrong = { method: 'points.save', input: { phone: `${phone}\0`, position: canary }, key: newKey() }
  expect(codeIn(await broken.app.dispatch(wrong, worker))).toBe('invalid_input')

  const written = JSON.stringify([broken.logLines, broken.statements, await broken.rows()])
  expect(broken.logLines).toHaveLength(1)
  for (const secret of ['29.5471234', '106.5539876', phone]) expect(written).not.toContain(secret)
  await broken.close()
})
