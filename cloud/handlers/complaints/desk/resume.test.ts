import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { shanghai } from '../../../../test/times'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterEach(() => void (desk.world.clock.now = NOW))
afterAll(() => desk.close())

const NOW = shanghai('2026-11-24', '10:00')

test('the clock resumes, its due moment later by the length of the pause', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  const { due_at: before } = await desk.rowOf(complaintId)
  await desk.act(desk.worker, 'complaints.pause', { complaintId, reason: '等零件' })
  desk.world.clock.now = shanghai('2026-11-25', '10:00')
  expect(await desk.twice(desk.manager, 'complaints.resume', { complaintId })).toEqual({ state: 'visiting' })
  const { due_kind: kind, due_at: after, pauses } = await desk.rowOf(complaintId)
  expect([kind, Date.parse(after) - Date.parse(before)]).toEqual(['settle', 86_400_000])
  expect(pauses).toMatchObject([{ from: NOW, until: desk.world.clock.now }])
})

test('only a paused complaint can be resumed, and by its assignee only', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  expect(await desk.refusal(desk.worker, 'complaints.resume', { complaintId })).toBe('wrong_state')
  await desk.act(desk.worker, 'complaints.pause', { complaintId, reason: '等零件' })
  expect(await desk.refusal(desk.colleague, 'complaints.resume', { complaintId })).toBe('not_assigned')
  expect(await desk.refusal(desk.foreign, 'complaints.resume', { complaintId })).toBe('not_found')
})
