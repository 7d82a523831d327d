import { newKey, openWorld, type World } from '../../../test/factories'
import { newInvite, personIdOf } from '../../../test/people'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

type How = 'suspend' | 'take' | 'restore'
const take = (who: string, other: string, how: How = 'take') =>
  world.call(who, 'roles.take', { personId: personIdOf(other), how }, newKey())
const codeOf = async (who: string) => {
  const answer = await world.call(who, 'tasks.list', {})
  return answer.ok ? 'ok' : answer.error.code
}

test('a role revoked between two calls is missing in the very next one', async () => {
  const [manager, worker] = [await world.newPerson('manager'), await world.newPerson('worker')]
  expect(await codeOf(worker)).toBe('ok')
  expect(await take(manager, worker)).toEqual({ ok: true, output: { role: 'resident', isSuspended: false } })
  expect(await codeOf(worker)).toBe('forbidden')
})

test('a suspended role has no effect, and is restored as it was', async () => {
  const [manager, worker] = [await world.newPerson('manager'), await world.newPerson('worker')]
  expect(await take(manager, worker, 'suspend')).toEqual({ ok: true, output: { role: 'worker', isSuspended: true } })
  expect(await codeOf(worker)).toBe('forbidden')
  expect(await world.ask(worker, 'me.get', {})).toMatchObject({ role: 'resident', isSuspended: true, community: null })
  expect(await take(manager, worker, 'suspend')).toMatchObject({ error: { code: 'already_done' } })
  expect(await take(manager, worker, 'restore')).toEqual({ ok: true, output: { role: 'worker', isSuspended: false } })
  expect(await codeOf(worker)).toBe('ok')
  expect(await take(manager, worker, 'restore')).toMatchObject({ error: { code: 'already_done' } })
})

test('the person whose role changes is notified', async () => {
  const [manager, worker] = [await world.newPerson('manager'), await world.newPerson('worker')]
  for (const how of ['suspend', 'restore', 'take'] as const) await take(manager, worker, how)
  const { outbox, audit } = await world.rows('outbox', 'audit')
  const about = { community_id: 1, to_role: null, to_person_id: personIdOf(worker), subject_id: personIdOf(worker) }
  const data = { role: 'worker', community: '石板坡社区' }
  expect(outbox).toHaveLength(3)
  for (const template of ['role_suspended', 'role_restored', 'role_taken']) {
    expect(outbox).toContainEqual(expect.objectContaining({ ...about, template, data }))
  }
  expect(audit?.map(({ community_id: community, method }) => [community, method])).toEqual(
    Array.from({ length: 3 }, () => [1, 'roles.take']),
  )
})

test('revoking a role ends its invitation, so that the same person may be invited again', async () => {
  const [manager, who] = [await world.newPerson('manager'), await world.newPerson()]
  const { code, name } = await newInvite(world)
  await world.ask(who, 'roles.accept', { code }, newKey())
  const invite = () => world.call(manager, 'roles.invite', { role: 'worker', communityId: 1, name }, newKey())
  expect(await invite()).toMatchObject({ error: { code: 'already_holds' } })
  await take(manager, who)
  expect(await world.rows('person')).toMatchObject({
    person: expect.arrayContaining([expect.objectContaining({ identity: who, role: 'resident', community_id: null })]),
  })
  expect(await invite()).toMatchObject({ ok: true })
})

test.each(['take', 'suspend'] as const)('after %s one’s own code restores nothing', async (how) => {
  const [admin, manager] = [await world.newPerson('admin'), await world.newPerson('manager')]
  const invited = { role: 'worker', communityId: 1, name: '演示自己' } as const
  const { code } = await world.ask(manager, 'roles.invite', invited, newKey())
  const of = await newInvite(world)
  await take(admin, manager, how)
  if (how === 'suspend') await take(admin, manager, 'restore')
  for (const who of [manager, await world.newPerson()]) {
    expect(await world.call(who, 'roles.accept', { code }, newKey())).toMatchObject({ ok: false })
  }
  const { invite } = await world.rows('invite')
  expect(invite?.map(({ id, ended_at: ended }) => [id === of.inviteId, ended === null]).sort()).toEqual([
    [false, false],
    [true, true],
  ])
})

test('a manager cannot change their own rank or a higher one, nor another community', async () => {
  const manager = await world.newPerson('manager', 1)
  const others = [manager, await world.newPerson('manager', 1), await world.newPerson('admin')]
  const foreign = [await world.newPerson('worker', 2), await world.newPerson(), 'test:0123456789abcdef']
  const before = await world.rows('person', 'outbox', 'audit')
  for (const other of [...others, ...foreign]) {
    expect(await take(manager, other)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await world.rows('person', 'outbox', 'audit')).toEqual(before)
})

test('nobody can revoke or suspend the last admin, not even that admin', async () => {
  const [admin, second] = [await world.newPerson('admin'), await world.newPerson('admin')]
  expect(await take(admin, second, 'suspend')).toMatchObject({ ok: true })
  for (const how of ['take', 'suspend'] as const) {
    expect(await take(admin, admin, how)).toMatchObject({ error: { code: 'last_admin' } })
  }
  expect(await take(admin, second, 'restore')).toMatchObject({ ok: true })
  expect(await take(admin, admin)).toMatchObject({ ok: true })
  expect(await take(second, second)).toMatchObject({ error: { code: 'last_admin' } })
})

test('a resident has no role to revoke', async () => {
  expect(await take(await world.newPerson('admin'), await world.newPerson())).toMatchObject({
    error: { code: 'already_done' },
  })
})
