import { newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('people see who viewed their data: from which community, when, and whether in a search or in full', async () => {
  const [resident, worker] = [await world.newPerson(), await world.newPerson('worker', 2)]
  await world.call(resident, 'me.save', { name: '演示周婆婆', homeCommunityId: 2 }, newKey())
  const { people } = await world.ask(worker, 'people.find', { text: '演示周' }, newKey())
  await world.ask(worker, 'people.open', { personId: people[0]?.id ?? '' }, newKey())
  const { views } = await world.ask(resident, 'me.views', {})
  expect(views.map(({ community, what }) => [community, what])).toEqual([
    ['黄葛社区', 'opened'],
    ['黄葛社区', 'found'],
  ])
})

test('nobody sees who viewed somebody else’s data', async () => {
  expect(await world.ask(await world.newPerson(), 'me.views', {})).toEqual({ views: [] })
})

test('a view of one’s own complaint is listed; views of somebody else’s and other staff actions on it are not', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, { communityId: 2, state: 'accepted' })
  const { complaintId: others } = await newComplaint(world, { communityId: 2 })
  const looked = (subject_id: string, method = 'complaints.history') => ({
    community_id: 2,
    person_id: personIdOf(worker),
    method,
    subject_id,
    by_role: 'worker' as const,
  })
  await world.db
    .insertInto('audit')
    .values([looked(complaintId), looked(others), looked(complaintId, 'complaints.note')])
    .execute()
  const { views } = await world.ask(reporter, 'me.views', {})
  expect(views.map(({ community, what }) => [community, what])).toEqual([['黄葛社区', 'opened']])
})
