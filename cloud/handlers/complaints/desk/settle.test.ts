import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { shanghai } from '../../../../test/times'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

const about = async (who: string, complaintId: string) =>
  (await desk.messagesTo(who)).filter((told) => told.about === complaintId)

test('a settled complaint waits seven days for the resident’s answer', async () => {
  const neighbour = await desk.world.newPerson()
  const complaintId = await desk.open({
    state: 'visiting',
    category: 'clutter',
    concerns: 'everyone',
    joiners: [neighbour],
  })
  const { now } = desk.world.clock
  expect(await desk.twice(desk.worker, 'complaints.settle', { complaintId, words: ' 搬走了。 ' })).toEqual({
    state: 'settled',
  })
  const due = { due_kind: 'answer', due_at: shanghai('2026-12-01', '10:00') }
  expect(await desk.rowOf(complaintId)).toMatchObject({
    state: 'settled',
    settled_at: now,
    visit_at: null,
    ended_at: null,
    ...due,
  })
  expect(await desk.linesOf(complaintId, 'settled')).toMatchObject([{ words: '搬走了。', to_state: 'settled' }])
  expect(await about(desk.resident, complaintId)).toMatchObject([
    { template: 'complaint_settled', data: { category: 'clutter' } },
  ])
  expect(await about(neighbour, complaintId)).toMatchObject([{ template: 'complaint_progress' }])
})

test('settling ends a pause: once reopened, the clocks run', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  await desk.act(desk.worker, 'complaints.pause', { complaintId, reason: '等零件' })
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '换好了。' })
  const { now } = desk.world.clock
  expect(await desk.rowOf(complaintId)).toMatchObject({ pauses: [{ from: now, until: now, reason: '等零件' }] })
})

test('only the assignee settles it, with words, and not during mediation', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  const talked = await desk.open({ state: 'mediating' })
  const refused = (who: string, id: string, words = '好了') =>
    desk.refusal(who, 'complaints.settle', { complaintId: id, words })
  expect(await refused(desk.colleague, complaintId)).toBe('not_assigned')
  expect(await refused(desk.worker, complaintId, ' ')).toBe('words_missing')
  expect(await refused(desk.worker, talked)).toBe('wrong_state')
  expect(await refused(desk.foreign, complaintId)).toBe('not_found')
})
