import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { shanghai } from '../../../../test/times'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterAll(() => desk.close())

test('a difficult complaint has fifteen working days; marking is idempotent', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ due_at: shanghai('2026-12-03', '10:00') })
  expect(await desk.act(desk.worker, 'complaints.mark', { complaintId, isHard: true })).toEqual({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ is_hard: true, due_at: shanghai('2026-12-15', '10:00') })
  expect(await desk.refusal(desk.worker, 'complaints.mark', { complaintId, isHard: true })).toBe('already_done')
  expect(await desk.refusal(desk.colleague, 'complaints.mark', { complaintId, isHard: false })).toBe('not_assigned')
  expect((await desk.messagesTo(desk.resident)).filter(({ about }) => about === complaintId)).toEqual([])
})
