import { complaintStates, steps, type ComplaintState } from '../../../src/domain/complaints/state'
import { complaintOf, newComplaint, setComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { shanghai } from '../../../test/times'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const withdraw = (who: string, complaintId: string) => world.call(who, 'complaints.withdraw', { complaintId }, newKey())
const messagesAbout = async (subjectId: string) =>
  (await world.rows('outbox')).outbox?.filter(({ subject_id: id }) => id === subjectId)

const from: readonly ComplaintState[] = steps.withdraw.from
test.each(complaintStates)('a complaint that is %s is withdrawn, or stays as it is', async (state) => {
  const { complaintId, reporter, worker } = await newComplaint(world, { state })
  const before = await world.rows('complaint', 'complaint_entry', 'mediation', 'outbox')
  const answer = await withdraw(reporter, complaintId)
  if (from.includes(state)) {
    expect(answer).toMatchObject({ ok: true, output: { state: 'withdrawn' } })
    expect(await complaintOf(world, complaintId)).toMatchObject({
      state: 'withdrawn',
      due_kind: 'none',
      ended_at: world.clock.now,
    })
    const to = state === 'filed' ? { to_role: 'worker' } : { to_person_id: personIdOf(worker) }
    expect(await messagesAbout(complaintId)).toMatchObject([{ template: 'complaint_withdrawn', ...to }])
  } else {
    expect(answer).toMatchObject({ error: { code: 'wrong_state' } })
    expect(await world.rows('complaint', 'complaint_entry', 'mediation', 'outbox')).toEqual(before)
  }
})

test('a withdrawal ends the mediation, and the other side is notified with the next round, of the mediation only', async () => {
  const other = await world.newPerson()
  const { complaintId, reporter, mediationId } = await newComplaint(world, { state: 'mediating' })
  await world.db
    .updateTable('mediation')
    .set({ other_id: personIdOf(other) })
    .where('id', '=', mediationId)
    .execute()
  await withdraw(reporter, complaintId)
  expect((await world.rows('mediation')).mediation?.find(({ id }) => id === mediationId)).toMatchObject({
    state: 'stopped',
    stopped_at: world.clock.now,
  })
  const told = await messagesAbout(mediationId ?? '')
  expect(told).toMatchObject([
    { template: 'mediation_other', to_person_id: personIdOf(other), due_at: shanghai('2026-11-24', '12:00') },
  ])
  expect(JSON.stringify(told)).not.toContain(complaintId)
})

test('those who joined are notified of the end with the next round only: one of them may be the person it is about', async () => {
  const joiner = await world.newPerson()
  const { complaintId, reporter } = await newComplaint(world, { concerns: 'everyone', joiners: [joiner] })
  await withdraw(reporter, complaintId)
  expect(await messagesAbout(complaintId)).toContainEqual(
    expect.objectContaining({
      template: 'complaint_progress',
      to_person_id: personIdOf(joiner),
      due_at: shanghai('2026-11-24', '12:00'),
    }),
  )
})

test('a withdrawal ends a pause', async () => {
  const { complaintId, reporter } = await newComplaint(world, { state: 'accepted' })
  await setComplaint(world, complaintId, {
    pauses: JSON.stringify([{ from: shanghai('2026-11-24', '09:00'), until: null, reason: '演示' }]),
  })
  await withdraw(reporter, complaintId)
  expect((await complaintOf(world, complaintId)).pauses).toMatchObject([{ until: world.clock.now }])
})

test('somebody else’s complaint looks missing', async () => {
  const { complaintId, worker } = await newComplaint(world, { state: 'accepted' })
  for (const who of [worker, await world.newPerson(), await world.newPerson('admin')]) {
    expect(await withdraw(who, complaintId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'accepted' })
})
