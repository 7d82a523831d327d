import { newKey, openWorld, type World } from '../../../test/factories'
import { newNumber, personIdOf, setPerson } from '../../../test/people'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const apply = (who: string, communityId = 1) =>
  world.call(who, 'volunteers.apply', { communityId, words: ' 周末有空 ' }, newKey())
const newHelper = async () => {
  const who = await world.newPerson()
  await setPerson(world, who, { name: '演示热心人', phone: newNumber() })
  return who
}

test('an application is pending, and the staff of the community are notified', async () => {
  const who = await newHelper()
  const { applicationId } = await world.ask(who, 'volunteers.apply', { communityId: 2, words: ' 周末有空 ' }, newKey())
  expect(applicationId).toMatch(/^2-/)
  const { volunteer_application, outbox, audit } = await world.rows('volunteer_application', 'outbox', 'audit')
  expect(volunteer_application).toMatchObject([
    { community_id: 2, person_id: personIdOf(who), words: '周末有空', state: 'open', applied_at: world.clock.now },
  ])
  expect(outbox).toMatchObject([
    {
      community_id: 2,
      to_role: 'worker',
      template: 'volunteer_applied',
      subject_id: applicationId,
      data: { community: '黄葛社区' },
    },
  ])
  expect(audit).toMatchObject([{ community_id: 2, method: 'volunteers.apply', subject_id: applicationId }])
  expect(await world.ask(who, 'me.get', {})).toMatchObject({ role: 'resident', volunteering: 'asked' })
})

test('a name and a number are required, one after the other', async () => {
  const who = await world.newPerson()
  expect(await apply(who)).toMatchObject({ error: { code: 'name_missing' } })
  await setPerson(world, who, { name: '演示热心人' })
  expect(await apply(who)).toMatchObject({ error: { code: 'phone_missing' } })
  await setPerson(world, who, { phone: newNumber() })
  expect(await apply(who)).toMatchObject({ ok: true })
})

test('once per community, but in any number of communities', async () => {
  const who = await newHelper()
  expect(await apply(who, 1)).toMatchObject({ ok: true })
  expect(await apply(who, 1)).toMatchObject({ error: { code: 'already_done' } })
  expect(await apply(who, 2)).toMatchObject({ ok: true })
  expect(await apply(who, 99)).toMatchObject({ error: { code: 'not_found' } })
  expect((await world.rows('volunteer_application')).volunteer_application).toHaveLength(2)
})

test('somebody who has a role cannot apply; with a suspended one they are given the reason', async () => {
  const admin = await world.newPerson('admin')
  for (const role of ['volunteer', 'worker'] as const) {
    const who = await world.newPerson(role)
    await setPerson(world, who, { name: '演示某人', phone: newNumber() })
    expect(await apply(who)).toMatchObject({ error: { code: 'already_done' } })
    await world.ask(admin, 'roles.take', { personId: personIdOf(who), how: 'suspend' }, newKey())
    expect(await apply(who)).toMatchObject({ error: { code: 'suspended' } })
  }
})
