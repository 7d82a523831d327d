import { newKey, openWorld, type World } from '../../test/factories'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('whoever was looked at reads from where, when, and whether found or opened', async () => {
  const [resident, worker] = [await world.newPerson(), await world.newPerson('worker', 2)]
  await world.call(resident, 'me.save', { name: '演示周婆婆', homeCommunityId: 2 }, newKey())
  const { people } = await world.ask(worker, 'people.find', { text: '演示周' }, newKey())
  await world.ask(worker, 'people.open', { personId: people[0]?.id ?? '' }, newKey())
  const { views } = await world.ask(resident, 'me.views', {})
  expect(views.map(({ community, what }) => [community, what])).toEqual([['黄葛社区', 'opened'], ['黄葛社区', 'found']])
})

test('nobody reads who looked at somebody else', async () => {
  expect(await world.ask(await world.newPerson(), 'me.views', {})).toEqual({ views: [] })
})
