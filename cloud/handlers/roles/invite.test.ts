import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import type { Input } from '../../../src/contract/schema/types'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const worker = (name: string, changes: Partial<Input<'roles.invite'>> = {}): Input<'roles.invite'> => ({
  role: 'worker',
  communityId: 1,
  name,
  ...changes,
})
const invite = (who: string, input: Input<'roles.invite'>) => world.call(who, 'roles.invite', input, newKey())

test('a manager invites a worker: the code is valid for seven days, and only its hash is stored', async () => {
  const manager = await world.newPerson('manager')
  const input = worker('演示小谭', { phone: '000 1234 5678' })
  const { code, expiresAt } = await world.ask(manager, 'roles.invite', input, newKey())
  expect(code).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/)
  expect(expiresAt).toBe('2026-12-01T02:00:00.000Z')
  const { invite: kept } = await world.rows('invite')
  expect(kept).toMatchObject([
    { role: 'worker', community_id: 1, name: '演示小谭', phone: '00012345678', made_by: personIdOf(manager) },
  ])
  expect(kept?.[0]?.code_hash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(kept)).not.toContain(code)
})

test.each([
  ['manager', worker('甲', { role: 'manager' }), 'role_too_high'],
  ['manager', worker('甲', { role: 'admin', communityId: null }), 'role_too_high'],
  ['manager', worker('甲', { communityId: 2 }), 'not_found'],
  ['manager', worker('甲', { communityId: null }), 'not_found'],
  ['admin', worker('甲', { communityId: 99 }), 'not_found'],
  ['admin', worker('甲', { role: 'admin', communityId: 1 }), 'not_found'],
  ['admin', worker(' '), 'name_missing'],
  ['admin', worker('甲', { phone: '12' }), 'phone_wrong'],
] as const)('%s, %j: %s', async (role, input, code) => {
  const before = await world.rows('invite')
  expect(await invite(await world.newPerson(role), input)).toMatchObject({ ok: false, error: { code } })
  expect(await world.rows('invite')).toEqual(before)
})

test('an admin invites to every role, in any community', async () => {
  const admin = await world.newPerson('admin')
  const places = [{ communityId: 3 }, { role: 'manager' }, { role: 'admin', communityId: null }] as const
  for (const place of places) {
    expect(await invite(admin, worker('乙', place))).toMatchObject({ ok: true })
  }
})

test('nobody is invited twice to the same role before the first invitation has expired', async () => {
  const manager = await world.newPerson('manager')
  const first = await invite(manager, worker('丙'))
  expect(first.ok).toBe(true)
  expect(await invite(manager, worker('丙'))).toMatchObject({ error: { code: 'already_invited' } })
  expect(await invite(manager, worker('丙', { phone: '00011110000' }))).toMatchObject({ ok: true })

  const { now } = world.clock
  world.clock.now = '2026-12-01T02:00:00.000Z'
  expect(await invite(manager, worker('丙'))).toMatchObject({ ok: true })
  world.clock.now = now
  const { invite: kept } = await world.rows('invite')
  const ended = kept?.filter(({ name, phone }) => name === '丙' && phone === '').map(({ ended_at: at }) => at !== null)
  expect(ended?.sort()).toEqual([false, true])
})
