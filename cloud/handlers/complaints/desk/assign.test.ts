import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { personIdOf } from '../../../../test/people'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

const input = (complaintId: string, identity: string) => ({ complaintId, personId: personIdOf(identity) })
const about = async (identity: string, complaintId: string) =>
  (await desk.messagesTo(identity)).filter((told) => told.about === complaintId).map(({ template }) => template)

test('an unassigned complaint is given to a colleague, which also takes it', async () => {
  const { manager, colleague, resident } = desk
  const complaintId = await desk.open({ is_pending_review: true })
  expect(await desk.twice(manager, 'complaints.assign', input(complaintId, colleague))).toEqual({ state: 'accepted' })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    assigned_to: personIdOf(colleague),
    is_pending_review: false,
    first_reply_at: null,
  })
  expect(await desk.linesOf(complaintId, 'assigned')).toMatchObject([
    { to_state: 'accepted', person_id: personIdOf(manager) },
  ])
  expect([await about(colleague, complaintId), await about(resident, complaintId)]).toEqual([
    ['complaint_assigned'],
    ['complaint_accepted'],
  ])
  expect((await desk.messagesTo(resident)).find((told) => told.about === complaintId)).toMatchObject({
    data: { worker: '演示小周' },
  })
})

test('an assigned complaint is reassigned by its assignee or the manager; the state stays, and the resident is not notified', async () => {
  const { worker, manager, colleague, resident } = desk
  const complaintId = await desk.open({ state: 'visiting' })
  expect(await desk.refusal(colleague, 'complaints.assign', input(complaintId, colleague))).toBe('not_assigned')
  expect(await desk.act(worker, 'complaints.assign', input(complaintId, colleague))).toEqual({ state: 'visiting' })
  expect(await desk.act(manager, 'complaints.assign', input(complaintId, worker))).toEqual({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ assigned_to: personIdOf(worker) })
  expect(await about(resident, complaintId)).toEqual([])
  expect(await desk.refusal(manager, 'complaints.assign', input(complaintId, worker))).toBe('already_done')
})

test('anybody on the staff may reassign a complaint whose assignee has left or is suspended', async () => {
  for (const gone of [{ role: 'resident' as const, community_id: null }, { role_suspended_at: desk.world.clock.now }]) {
    const left = await desk.world.newPerson('worker', 1)
    const complaintId = await desk.open({ state: 'visiting', worker: left })
    expect(await desk.refusal(desk.colleague, 'complaints.settle', { complaintId, words: '演示：好了' })).toBe(
      'not_assigned',
    )
    await desk.world.db.updateTable('person').set(gone).where('id', '=', personIdOf(left)).execute()
    expect(await desk.refusal(desk.colleague, 'complaints.settle', { complaintId, words: '演示：好了' })).toBe(
      'not_assigned',
    )
    expect(await desk.act(desk.colleague, 'complaints.assign', input(complaintId, desk.colleague))).toEqual({
      state: 'visiting',
    })
    expect(await desk.act(desk.colleague, 'complaints.settle', { complaintId, words: '演示：好了' })).toEqual({
      state: 'settled',
    })
  }
})

test('nobody is notified of their own action', async () => {
  const complaintId = await desk.open()
  await desk.act(desk.worker, 'complaints.assign', input(complaintId, desk.worker))
  expect(await about(desk.worker, complaintId)).toEqual([])
})

test.each([
  ['works elsewhere', () => desk.foreign],
  ['does not work', () => desk.resident],
  ['works for the district', () => desk.admin],
])('a complaint cannot be assigned to somebody who %s', async (_, who) => {
  const complaintId = await desk.open()
  expect(await desk.refusal(desk.manager, 'complaints.assign', input(complaintId, who()))).toBe('not_found')
})

test('a complaint cannot be assigned to somebody whose role is suspended', async () => {
  const complaintId = await desk.open()
  const away = await desk.world.newPerson('worker', 1)
  const suspended = { role_suspended_at: desk.world.clock.now }
  await desk.world.db.updateTable('person').set(suspended).where('id', '=', personIdOf(away)).execute()
  expect(await desk.refusal(desk.manager, 'complaints.assign', input(complaintId, away))).toBe('not_found')
})

test('a complaint that is over cannot be assigned, not by the manager either', async () => {
  const complaintId = await desk.open({ state: 'closed' })
  expect(await desk.refusal(desk.manager, 'complaints.assign', input(complaintId, desk.colleague))).toBe('wrong_state')
})
