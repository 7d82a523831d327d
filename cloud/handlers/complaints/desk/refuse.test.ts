import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { shanghai } from '../../../../test/times'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

const NOW = shanghai('2026-11-24', '10:00')
const told = async (complaintId: string) =>
  (await desk.messagesTo(desk.resident))
    .filter(({ about }) => about === complaintId)
    .map(({ template, data }) => [template, data])

test('a complaint outside the community’s responsibility is refused with a reason, which the resident reads', async () => {
  const complaintId = await desk.open({ is_pending_review: true })
  expect(await desk.refusal(desk.worker, 'complaints.refuse', { complaintId, reason: ' ' })).toBe('reason_missing')
  expect(await desk.twice(desk.worker, 'complaints.refuse', { complaintId, reason: ' 归物业管 ' })).toEqual({
    state: 'refused',
  })
  expect(await desk.rowOf(complaintId)).toMatchObject({ reason: '归物业管', is_pending_review: true, ended_at: NOW })
  expect(await desk.linesOf(complaintId, 'refused')).toMatchObject([{ words: '归物业管' }])
  expect(await told(complaintId)).toEqual([['complaint_refused', { category: 'leak', reason: '归物业管' }]])
})

test('those who joined are notified that it has ended; a complaint that is over cannot be refused', async () => {
  const neighbour = await desk.world.newPerson()
  const complaintId = await desk.open({ category: 'clutter', concerns: 'everyone', joiners: [neighbour] })
  const refuse = { complaintId, reason: '归物业管' }
  await desk.act(desk.worker, 'complaints.refuse', refuse)
  expect((await desk.messagesTo(neighbour)).map(({ template }) => template)).toEqual(['complaint_progress'])
  expect(await desk.refusal(desk.worker, 'complaints.refuse', refuse)).toBe('wrong_state')
  expect(await desk.refusal(desk.foreign, 'complaints.refuse', refuse)).toBe('not_found')
})

test('a colleague’s complaint can be refused by them or the manager only', async () => {
  const complaintId = await desk.open({ state: 'accepted' })
  const refuse = { complaintId, reason: '归物业管' }
  expect(await desk.refusal(desk.colleague, 'complaints.refuse', refuse)).toBe('not_assigned')
  expect(await desk.act(desk.manager, 'complaints.refuse', refuse)).toEqual({ state: 'refused' })
})
