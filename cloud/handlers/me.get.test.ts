import { openWorld, type World } from '../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test.each(['resident', 'volunteer', 'admin'] as const)('a %s belongs to no community', async (role) => {
  expect(await world.ask(await world.newPerson(role), 'me.get', {})).toEqual({ role, community: null })
})

test.each(['worker', 'manager'] as const)('a %s belongs to one', async (role) => {
  const community = { id: 2, name: '黄葛社区' }
  expect(await world.ask(await world.newPerson(role, 2), 'me.get', {})).toEqual({ role, community })
})

test('nobody is told the platform’s name for anybody', async () => {
  const answer = await world.call('wx:openid-of-somebody', 'me.get', {})
  expect(JSON.stringify(answer)).not.toContain('openid')
})
