import { newKey, openWorld, type World } from '../../../test/factories'
import { newInvite } from '../../../test/people'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const uninvite = (who: string, inviteId: string) => world.call(who, 'roles.uninvite', { inviteId }, newKey())

test('an invitation is withdrawn, and the same person may be invited again', async () => {
  const manager = await world.newPerson('manager')
  const { inviteId, code, name } = await newInvite(world)
  expect(await uninvite(manager, inviteId)).toEqual({ ok: true, output: { endedAt: world.clock.now } })
  expect(await uninvite(manager, inviteId)).toMatchObject({ error: { code: 'already_done' } })
  const again = await world.ask(manager, 'roles.invite', { role: 'worker', communityId: 1, name }, newKey())
  expect(again.code).not.toBe(code)
})

test('an accepted one stays: the role has to be revoked instead', async () => {
  const { inviteId, code } = await newInvite(world)
  await world.ask(await world.newPerson(), 'roles.accept', { code }, newKey())
  expect(await uninvite(await world.newPerson('manager'), inviteId)).toMatchObject({ error: { code: 'already_done' } })
})

test('a manager withdraws neither a manager’s nor an admin’s invitation', async () => {
  const manager = await world.newPerson('manager')
  const equal = await newInvite(world, { role: 'manager' })
  const higher = await newInvite(world, { role: 'admin', communityId: null })
  expect(await uninvite(manager, equal.inviteId)).toMatchObject({ error: { code: 'role_too_high' } })
  expect(await uninvite(manager, higher.inviteId)).toMatchObject({ error: { code: 'not_found' } })
})
