import { newKey, openWorld, type World } from '../../../test/factories'
import { newInvite, personIdOf } from '../../../test/people'

let world: World
let admin: string
let manager: string
let worker: string
let inviteId: string
beforeAll(async () => {
  world = await openWorld()
  admin = await world.newPerson('admin')
  manager = await world.newPerson('manager', 1)
  worker = await world.newPerson('worker', 1)
  await world.newPerson('worker', 2)
  await world.newPerson()
  inviteId = (await newInvite(world, { communityId: 1, name: '演示同事' })).inviteId
  await newInvite(world, { communityId: 2 })
  await newInvite(world, { communityId: 1, at: '2026-11-01T00:00:00.000Z' })
  await newInvite(world, { role: 'admin', communityId: null })
})
afterAll(() => world.close())

test('a manager reads who works in their own community and who is invited, the highest role first', async () => {
  await world.ask(admin, 'roles.take', { personId: personIdOf(worker), how: 'suspend' }, newKey())
  const community = { id: 1, name: '石板坡社区' }
  expect(await world.ask(manager, 'roles.list', {})).toEqual({
    people: [
      { id: personIdOf(manager), name: null, phoneEnd: null, role: 'manager', community, isSuspended: false },
      { id: personIdOf(worker), name: null, phoneEnd: null, role: 'worker', community, isSuspended: true },
    ],
    invites: [{ id: inviteId, name: '演示同事', role: 'worker', community, expiresAt: '2026-12-01T02:00:00.000Z' }],
    isMore: false,
  })
})

test('an admin reads one community or the whole district', async () => {
  const all = await world.ask(admin, 'roles.list', {})
  expect(all.people.map(({ role }) => role)).toEqual(['admin', 'manager', 'worker', 'worker'])
  expect(all.invites.map(({ role }) => role)).toEqual(['admin', 'worker', 'worker'])
  const second = await world.ask(admin, 'roles.list', { communityId: 2 })
  expect([second.people.length, second.invites.length]).toEqual([1, 1])
})
