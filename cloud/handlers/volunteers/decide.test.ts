import { newKey, openWorld, type World } from '../../../test/factories'
import { newApplication, newInvite, personIdOf } from '../../../test/people'
import { join, newShift } from '../../../test/shifts'
import { forgetPerson } from '../../people/forget-person'

let world: World
let worker: string
beforeEach(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker', 1)
})
afterEach(() => world.close())

const decide = (applicationId: string, reason: string | null = null) =>
  world.call(worker, 'volunteers.decide', { applicationId, isAccepted: reason === null, reason }, newKey())
const messagesTo = async (who: string) => {
  const { outbox } = await world.rows('outbox')
  return outbox?.filter(({ to_person_id: id }) => id === personIdOf(who))
}

test('yes makes the applicant a volunteer of this community and notifies them', async () => {
  const { applicationId, applicant } = await newApplication(world)
  expect(await decide(applicationId)).toEqual({ ok: true, output: { decidedAt: world.clock.now } })
  expect(await world.ask(applicant, 'me.get', {})).toMatchObject({ role: 'volunteer', volunteering: 'yes' })
  const { person, volunteer_application } = await world.rows('person', 'volunteer_application')
  expect(person?.find(({ identity }) => identity === applicant)).toMatchObject({ role: 'volunteer', community_id: 1 })
  expect(volunteer_application).toMatchObject([{ state: 'accepted', reason: null, decided_by: personIdOf(worker) }])
  expect(await messagesTo(applicant)).toMatchObject([
    { template: 'volunteer_accepted', subject_id: applicationId, data: { community: '石板坡社区' } },
  ])
})

test('no requires a reason, which the applicant reads', async () => {
  const { applicationId, applicant } = await newApplication(world)
  expect(await decide(applicationId, ' ')).toMatchObject({ error: { code: 'reason_missing' } })
  expect(await decide(applicationId, '这次人够了')).toMatchObject({ ok: true })
  expect(await world.ask(applicant, 'me.get', {})).toMatchObject({ role: 'resident', volunteering: 'no' })
  expect(await messagesTo(applicant)).toMatchObject([
    { template: 'volunteer_refused', data: { community: '石板坡社区', reason: '这次人够了' } },
  ])
})

test('an application is decided once, and after a no another may be made', async () => {
  const { applicationId, applicant } = await newApplication(world)
  await decide(applicationId, '这次人够了')
  expect(await decide(applicationId)).toMatchObject({ error: { code: 'already_done' } })
  expect(await world.ask(applicant, 'me.get', {})).toMatchObject({ role: 'resident' })
  expect(await world.call(applicant, 'volunteers.apply', { communityId: 1, words: '' }, newKey())).toMatchObject({
    ok: true,
  })
})

test('an applicant who has got a higher role meanwhile is not notified as a volunteer: the application is closed', async () => {
  const { applicationId, applicant } = await newApplication(world)
  const { code } = await newInvite(world, { role: 'manager', communityId: 2 })
  await world.ask(applicant, 'roles.accept', { code }, newKey())
  expect(await world.ask(worker, 'volunteers.list', {})).toEqual({ applications: [] })
  expect(await decide(applicationId)).toMatchObject({ error: { code: 'already_done' } })
  expect(await world.ask(applicant, 'me.get', {})).toMatchObject({ role: 'manager', community: { id: 2 } })
  expect(await messagesTo(applicant)).toEqual([])
})

test('a yes of one community closes the applications to the others', async () => {
  const { applicationId, applicant } = await newApplication(world)
  await world.ask(applicant, 'volunteers.apply', { communityId: 2, words: '' }, newKey())
  await decide(applicationId)
  const { volunteer_application } = await world.rows('volunteer_application')
  expect(volunteer_application?.map(({ state }) => state).sort()).toEqual(['accepted', 'moot'])
})

test('a yes that changes no role leaves everything as it was', async () => {
  const { applicationId, applicant } = await newApplication(world)
  await world.db.updateTable('person').set({ role: 'volunteer' }).where('identity', '=', applicant).execute()
  const before = await world.rows('volunteer_application', 'outbox')
  expect(await decide(applicationId)).toMatchObject({ error: { code: 'already_done' } })
  expect(await world.rows('volunteer_application', 'outbox')).toEqual(before)
})

test('somebody under 18 is accepted only once a guardian agrees, and that is noted', async () => {
  const { applicationId, applicant } = await newApplication(world, 1, { isMinor: true })
  expect(await world.ask(worker, 'volunteers.list', {})).toMatchObject({ applications: [{ isMinor: true }] })
  expect(await decide(applicationId)).toMatchObject({ error: { code: 'guardian_missing' } })
  const yes = { applicationId, isAccepted: true, reason: null, hasGuardianConsent: true }
  expect(await world.call(worker, 'volunteers.decide', yes, newKey())).toMatchObject({ ok: true })
  expect((await world.rows('volunteer_application')).volunteer_application).toMatchObject([
    { is_minor: true, guardian_noted_by: personIdOf(worker), guardian_noted_at: world.clock.now },
  ])
  const shiftId = await newShift(world, { pointId: await world.newPoint() })
  await join(world, applicant, shiftId)
  expect(await world.ask(worker, 'shifts.roster', { shiftId })).toMatchObject({ rows: [{ isMinor: true }] })
  await forgetPerson(world.app, applicant)
  expect((await world.rows('volunteer_application')).volunteer_application).toMatchObject([
    { is_minor: false, guardian_noted_by: null, guardian_noted_at: null },
  ])
})

test('somebody under 18 is refused without a guardian', async () => {
  const { applicationId } = await newApplication(world, 1, { isMinor: true })
  expect(await decide(applicationId, '满 16 岁再来')).toMatchObject({ ok: true })
})

test('of grown-ups no guardian is noted', async () => {
  const { applicationId } = await newApplication(world)
  const yes = { applicationId, isAccepted: true, reason: null, hasGuardianConsent: true }
  await world.ask(worker, 'volunteers.decide', yes, newKey())
  expect((await world.rows('volunteer_application')).volunteer_application).toMatchObject([{ guardian_noted_by: null }])
})
