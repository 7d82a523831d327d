import { newKey, openWorld, type World } from '../../../test/factories'
import { newApplication, newNumber, personIdOf, setPerson } from '../../../test/people'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

test('pending applications, oldest first; of one’s own community, or of all for an admin', async () => {
  const { now } = world.clock
  const first = await newApplication(world, 1)
  world.clock.now = '2026-11-24T01:00:00.000Z'
  const [other, earlier] = [await newApplication(world, 2), await newApplication(world, 1)]
  world.clock.now = now
  const phone = newNumber()
  await setPerson(world, first.applicant, { name: '演示热心人', phone })

  const worker = await world.newPerson('worker', 1)
  const { applications } = await world.ask(worker, 'volunteers.list', {})
  expect(applications.map(({ id }) => id)).toEqual([earlier.applicationId, first.applicationId])
  expect(applications[1]).toEqual({
    id: first.applicationId,
    personId: personIdOf(first.applicant),
    name: '演示热心人',
    phoneEnd: phone.slice(-4),
    community: '石板坡社区',
    words: '周末有空',
    isMinor: false,
    appliedAt: now,
  })
  const all = await world.ask(await world.newPerson('admin'), 'volunteers.list', {})
  expect(all.applications.map(({ id }) => id)).toContain(other.applicationId)

  const decision = { applicationId: first.applicationId, isAccepted: false, reason: '这次人够了' }
  await world.ask(worker, 'volunteers.decide', decision, newKey())
  const left = await world.ask(worker, 'volunteers.list', {})
  expect(left.applications.map(({ id }) => id)).toEqual([earlier.applicationId])
})
