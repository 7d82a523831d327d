import { appoint } from '../../../test/appoint'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newCall } from '../../../test/calls'
import { newApplication, newInvite, personIdOf } from '../../../test/people'
import { forgetPerson } from '../../people/forget-person'
import { admit } from './people'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const MINUTE = '2026-11-24T02:00:00Z'

test('a person is created at the first call and found at the next', async () => {
  expect(await admit(world.db, 'wx:a', 'person-a', MINUTE)).toEqual({
    personId: 'person-a',
    role: 'resident',
    communityId: null,
    calls: 1,
  })
  expect(await admit(world.db, 'wx:a', 'person-b', MINUTE)).toMatchObject({ personId: 'person-a', calls: 2 })
  expect(await admit(world.db, 'wx:a', 'person-c', '2026-11-24T02:01:00Z')).toMatchObject({ calls: 1 })
})

test('twenty concurrent first calls create one person; a caller that lost the race retries', async () => {
  const admitted = await Promise.all(
    Array.from({ length: 20 }, (_, number) => admit(world.db, 'wx:a', `person-${number}`, MINUTE)),
  )
  expect(await world.db.selectFrom('person').selectAll().execute()).toHaveLength(1)
  expect(new Set(admitted.flatMap((person) => person?.personId ?? [])).size).toBe(1)
})

test('an appointed person has the role at once, whether or not they have called before', async () => {
  await admit(world.db, 'wx:a', 'person-a', MINUTE)
  await appoint(world.db, 'wx:a', 'unused', 'worker', 2)
  await appoint(world.db, 'wx:b', 'person-b', 'admin', null)
  expect(await admit(world.db, 'wx:a', 'unused', MINUTE)).toMatchObject({ role: 'worker', communityId: 2 })
  expect(await admit(world.db, 'wx:b', 'unused', MINUTE)).toMatchObject({ personId: 'person-b', role: 'admin' })
})

test('a worker needs a community', async () => {
  await expect(appoint(world.db, 'wx:a', 'person-a', 'worker', null)).rejects.toMatchObject({ code: '23514' })
})

test('a person who closes their account cannot be identified any more; their reports stay', async () => {
  const [worker, pointId] = [await world.newPerson('worker'), await world.newPoint()]
  const [other, key] = [await world.newPerson(), newKey()]
  await world.report(worker, pointId, 'closed', key)
  await world.report(other, pointId)
  await forgetPerson(world.app, worker)
  await forgetPerson(world.app, worker)

  const { person, call_key, point_report, staff_task } = await world.rows()
  expect(JSON.stringify(person)).not.toContain(worker)
  expect(person?.filter(({ role }) => role === 'worker')).toEqual([])
  expect([call_key?.length, point_report?.length]).toEqual([1, 2])
  expect(staff_task).toMatchObject([{ closed_reports: 2 }])
  expect(await world.db.selectFrom('call_count').selectAll().execute()).toHaveLength(1)
  expect(await world.ask(worker, 'me.get', {})).toMatchObject({ role: 'resident', community: null })
})

test('closing an account deletes name, number, messages and consents', async () => {
  const who = await world.newPerson()
  await world.call(who, 'me.save', { name: '演示居民', phone: '00012345678', homeCommunityId: 1 }, newKey())
  await world.call(who, 'messages.consent', { answers: [{ template: 'answer', answer: 'accept' }] }, newKey())
  const { id } = await world.db.selectFrom('person').select('id').where('identity', '=', who).executeTakeFirstOrThrow()
  const at = world.clock.now
  await world.db
    .insertInto('inbox')
    .values({
      person_id: id,
      id: 'm',
      outbox_id: '00000000-0000-4000-8000-000000000001',
      template: 'role_taken',
      data: '{}',
      subject_id: 's',
      at,
    })
    .execute()
  await world.db
    .insertInto('volunteer_application')
    .values({
      community_id: 1,
      id: '1-0123456789abcdef',
      person_id: id,
      words: '周末有空',
      applied_at: at,
      state: 'open',
    })
    .execute()
  await forgetPerson(world.app, who)

  const { person, inbox, message_consent, volunteer_application } = await world.rows()
  expect(JSON.stringify(person)).not.toMatch(/演示居民|00012345678/)
  expect([inbox, message_consent, volunteer_application]).toEqual([[], [], []])
})

test('closing an account deletes what the person wrote, their messages and the calls to them', async () => {
  const { applicationId, applicant } = await newApplication(world)
  const decision = { applicationId, isAccepted: false, reason: '您住得远' }
  await world.ask(await world.newPerson('worker'), 'volunteers.decide', decision, newKey())
  const personId = personIdOf(applicant)
  const callId = await newCall(world, 1)
  await world.db.updateTable('call_todo').set({ person_id: personId }).where('id', '=', callId).execute()
  await forgetPerson(world.app, applicant)
  const { volunteer_application, outbox, call_todo } = await world.rows('volunteer_application', 'outbox', 'call_todo')
  expect(volunteer_application).toMatchObject([{ words: '', reason: '', state: 'refused' }])
  expect([outbox?.filter(({ to_person_id: id }) => id === personId), call_todo]).toEqual([[], []])
})

test('closing an account ends the codes that the person gave out', async () => {
  const manager = await world.newPerson('manager')
  const { code } = await world.ask(
    manager,
    'roles.invite',
    { role: 'worker', communityId: 1, name: '演示同事' },
    newKey(),
  )
  await forgetPerson(world.app, manager)
  expect(await world.call(manager, 'roles.accept', { code }, newKey())).toMatchObject({
    error: { code: 'code_expired' },
  })
})

test('closing an account ends the person’s own invitation and clears the name on it', async () => {
  const [who, { code, name }] = [await world.newPerson(), await newInvite(world, { phone: '00012345678' })]
  await world.ask(who, 'roles.accept', { code }, newKey())
  await forgetPerson(world.app, who)
  const { invite, person } = await world.rows('invite', 'person')
  expect(JSON.stringify([invite, person])).not.toContain(name)
  expect(invite).toMatchObject([{ phone: '', ended_at: expect.any(String) }])
})
