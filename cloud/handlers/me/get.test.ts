import { openWorld, type World } from '../../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

/** The answer for somebody of whom nothing is known. */
const unknown = {
  isSuspended: false,
  name: null,
  phone: null,
  home: null,
  isEightyPlus: null,
  unread: 0,
  mergeOffer: null,
  volunteering: 'no',
}

test.each(['resident', 'admin'] as const)('a %s belongs to no community', async (role) => {
  expect(await world.ask(await world.newPerson(role), 'me.get', {})).toEqual({ ...unknown, role, community: null })
})

test.each(['worker', 'manager'] as const)('a %s belongs to one', async (role) => {
  const community = { id: 2, name: '黄葛社区' }
  expect(await world.ask(await world.newPerson(role, 2), 'me.get', {})).toEqual({ ...unknown, role, community })
})

test('a volunteer is shown their role', async () => {
  expect(await world.ask(await world.newPerson('volunteer'), 'me.get', {})).toMatchObject({ volunteering: 'yes' })
})

test('somebody with a suspended role is shown as a resident, with the reason', async () => {
  const worker = await world.newPerson('worker', 2)
  await world.db
    .updateTable('person')
    .set({ role_suspended_at: world.clock.now })
    .where('identity', '=', worker)
    .execute()
  expect(await world.ask(worker, 'me.get', {})).toEqual({
    ...unknown,
    role: 'resident',
    community: null,
    isSuspended: true,
  })
})

test('the platform’s id of a person is never disclosed', async () => {
  const answer = await world.call('wx:openid-of-somebody', 'me.get', {})
  expect(JSON.stringify(answer)).not.toContain('openid')
})
