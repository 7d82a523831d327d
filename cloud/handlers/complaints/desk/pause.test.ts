import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { shanghai } from '../../../../test/times'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterEach(() => void (desk.world.clock.now = NOW))
afterAll(() => desk.close())

const NOW = shanghai('2026-11-24', '10:00')
const told = async (complaintId: string) =>
  (await desk.messagesTo(desk.resident))
    .filter(({ about }) => about === complaintId)
    .map(({ template, data }) => [template, data])

test('while it is paused the clock stands still, and the resident reads why', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  expect(await desk.twice(desk.worker, 'complaints.pause', { complaintId, reason: ' 等零件 ' })).toEqual({
    state: 'visiting',
  })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    due_kind: 'paused',
    pauses: [{ from: NOW, until: null, reason: '等零件' }],
  })
  expect(await told(complaintId)).toEqual([['complaint_paused', { category: 'leak', reason: '等零件' }]])
  expect(await desk.refusal(desk.worker, 'complaints.pause', { complaintId, reason: '再等等' })).toBe('already_done')
})

test('it stays paused whatever is done in the meantime', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  await desk.act(desk.worker, 'complaints.pause', { complaintId, reason: '等零件' })
  desk.world.clock.now = shanghai('2026-11-25', '10:00')
  await desk.act(desk.colleague, 'complaints.note', { complaintId, words: '零件在路上。' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ due_kind: 'paused', due_at: shanghai('2026-12-01', '10:00') })
})

test('a reason is required, and a colleague who is not the assignee is refused', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  expect(await desk.refusal(desk.worker, 'complaints.pause', { complaintId, reason: ' ' })).toBe('reason_missing')
  expect(await desk.refusal(desk.colleague, 'complaints.pause', { complaintId, reason: '等零件' })).toBe('not_assigned')
  expect(await desk.refusal(desk.foreign, 'complaints.pause', { complaintId, reason: '等零件' })).toBe('not_found')
})
