import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { newEntry } from '../../../../test/complaints'
import { personIdOf } from '../../../../test/people'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

const accept = (complaintId: string, words: string | null, who = desk.worker) =>
  desk.twice(who, 'complaints.accept', { complaintId, words })

test('taking a complaint assigns it and notifies the resident by whom; without words no first reply is recorded', async () => {
  const { world, worker, resident } = desk
  const complaintId = await desk.open()
  expect(await accept(complaintId, null)).toEqual({ state: 'accepted' })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    state: 'accepted',
    assigned_to: personIdOf(worker),
    first_reply_at: null,
    due_kind: 'reply',
    changed_at: world.clock.now,
  })
  expect(await desk.linesOf(complaintId, 'accepted')).toMatchObject([
    { to_state: 'accepted', side: 'staff', person_id: personIdOf(worker), words: null, at: world.clock.now },
  ])
  expect(await desk.auditOf(complaintId)).toEqual([['complaints.accept', worker]])
  expect((await desk.messagesTo(resident)).filter(({ about }) => about === complaintId)).toEqual([
    { template: 'complaint_accepted', about: complaintId, data: { category: 'leak', worker: '演示小谭' } },
  ])
})

test('words given when taking it are the first reply', async () => {
  const complaintId = await desk.open()
  await accept(complaintId, '  我先看看照片。 ')
  expect(await desk.rowOf(complaintId)).toMatchObject({ first_reply_at: desk.world.clock.now, due_kind: 'visit' })
  expect(await desk.linesOf(complaintId, 'accepted')).toMatchObject([{ words: '我先看看照片。' }])
})

test('words pending review are approved by taking the complaint', async () => {
  const complaintId = await desk.open({ is_pending_review: true })
  await newEntry(desk.world, complaintId, {
    kind: 'added',
    side: 'reporter',
    words: '演示：又滴了',
    is_pending_review: true,
  })
  await accept(complaintId, null)
  expect(await desk.rowOf(complaintId)).toMatchObject({ is_pending_review: false })
  expect(await desk.linesOf(complaintId, 'added')).toMatchObject([{ is_pending_review: false }])
})

test('a reopened complaint keeps its assignee, and only they or the manager take it', async () => {
  const { worker, colleague, manager } = desk
  const complaintId = await desk.open({ state: 'reopened' })
  expect(await desk.refusal(colleague, 'complaints.accept', { complaintId, words: null })).toBe('not_assigned')
  await accept(complaintId, '这就去。', worker)
  expect(await desk.rowOf(complaintId)).toMatchObject({
    assigned_to: personIdOf(worker),
    first_reply_at: desk.world.clock.now,
    ended_at: null,
  })
  const otherId = await desk.open({ state: 'reopened' })
  await accept(otherId, null, manager)
  expect(await desk.rowOf(otherId)).toMatchObject({ assigned_to: personIdOf(manager) })
})

test('a colleague takes a reopened complaint whose assignee no longer works there', async () => {
  const left = await desk.world.newPerson('worker', 1)
  const complaintId = await desk.open({ state: 'reopened', worker: left })
  await desk.world.db
    .updateTable('person')
    .set({ role: 'resident', community_id: null })
    .where('id', '=', personIdOf(left))
    .execute()
  await accept(complaintId, null, desk.colleague)
  expect(await desk.rowOf(complaintId)).toMatchObject({ assigned_to: personIdOf(desk.colleague) })
})

test('those who joined are notified that work has begun, and nobody else is', async () => {
  const neighbour = await desk.world.newPerson()
  const complaintId = await desk.open({ category: 'clutter', concerns: 'everyone', joiners: [neighbour] })
  await accept(complaintId, '马上来。')
  expect(await desk.messagesTo(neighbour)).toEqual([
    { template: 'complaint_progress', about: complaintId, data: { category: 'clutter' } },
  ])
})

test('blank words are refused, a complaint is taken once, and another community finds nothing', async () => {
  const complaintId = await desk.open()
  expect(await desk.refusal(desk.worker, 'complaints.accept', { complaintId, words: '  ' })).toBe('words_missing')
  expect(await desk.refusal(desk.foreign, 'complaints.accept', { complaintId, words: null })).toBe('not_found')
  expect(await desk.refusal(desk.admin, 'complaints.accept', { complaintId, words: null })).toBe('not_found')
  await accept(complaintId, null)
  expect(await desk.refusal(desk.worker, 'complaints.accept', { complaintId, words: null })).toBe('wrong_state')
  expect(await desk.refusal(desk.colleague, 'complaints.accept', { complaintId, words: null })).toBe('not_assigned')
})
