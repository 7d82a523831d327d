import { type CaseDesk, openCaseDesk } from '../../test/complaint/case-desk'
import { newEntry } from '../../test/complaints'
import { personIdOf } from '../../test/people'
import { shanghai } from '../../test/times'

let desk: CaseDesk
beforeAll(async () => void (desk = await openCaseDesk()))
afterEach(() => void (desk.world.clock.now = NOW))
afterAll(() => desk.close())

const NOW = shanghai('2026-11-24', '10:00')
const told = async (complaintId: string) =>
  (await desk.toldTo(desk.resident)).filter(({ about }) => about === complaintId).map(({ template, data }) => [template, data])

test('the first reply is the one that counts; the next ones are told as well', async () => {
  const complaintId = await desk.open()
  expect(await desk.twice(desk.colleague, 'complaints.reply', { complaintId, words: ' 看到了。 ' })).toEqual({ state: 'filed' })
  desk.world.clock.now = shanghai('2026-11-24', '11:00')
  await desk.act(desk.worker, 'complaints.reply', { complaintId, words: '明天来。' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'filed', first_reply_at: NOW, due_kind: 'visit', assigned_to: null })
  expect((await desk.linesOf(complaintId, 'replied')).map(({ words }) => words).sort()).toEqual(['明天来。', '看到了。'])
  expect(await told(complaintId)).toEqual([['complaint_replied', { category: 'leak' }], ['complaint_replied', { category: 'leak' }]])
})

test('what nobody has answered for seven days is closed to a reply, before the timer says so', async () => {
  const complaintId = await desk.open({ state: 'settled' })
  desk.world.clock.now = shanghai('2026-12-01', '09:59')
  expect(await desk.refusal(desk.worker, 'complaints.reply', { complaintId, words: '怎么样了？' })).toBeNull()
  desk.world.clock.now = shanghai('2026-12-01', '10:00')
  expect(await desk.refusal(desk.worker, 'complaints.reply', { complaintId, words: '怎么样了？' })).toBe('wrong_state')
})

test('whoever answers has read what was added, and lets it stand; what is held as a whole waits for its taker', async () => {
  const [taken, held] = [await desk.open({ state: 'visiting' }), await desk.open({ is_held: true })]
  for (const complaintId of [taken, held]) {
    await newEntry(desk.world, complaintId, { kind: 'added', side: 'filer', words: '演示：又滴了', is_held: true })
    await desk.act(desk.worker, 'complaints.reply', { complaintId, words: '看到了。' })
  }
  expect(await desk.linesOf(taken, 'added')).toMatchObject([{ is_held: false }])
  expect(await desk.linesOf(held, 'added')).toMatchObject([{ is_held: true }])
  expect(await desk.rowOf(held)).toMatchObject({ is_held: true })
})

test('a note is read by the staff alone, in any state', async () => {
  const complaintId = await desk.open({ state: 'closed' })
  expect(await desk.act(desk.colleague, 'complaints.note', { complaintId, words: ' 钥匙在门卫。 ' })).toEqual({ state: 'closed' })
  expect(await desk.linesOf(complaintId, 'note')).toMatchObject([{ words: '钥匙在门卫。', to_state: null, person_id: personIdOf(desk.colleague) }])
  expect(await told(complaintId)).toEqual([])
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'closed', due_kind: 'none' })
  expect(await desk.refusal(desk.worker, 'complaints.note', { complaintId, words: ' ' })).toBe('words_missing')
})

test('what nobody is in charge of is refused with a reason, which the resident reads', async () => {
  const complaintId = await desk.open({ is_held: true })
  expect(await desk.refusal(desk.worker, 'complaints.refuse', { complaintId, reason: ' ' })).toBe('reason_missing')
  expect(await desk.twice(desk.worker, 'complaints.refuse', { complaintId, reason: ' 归物业管 ' })).toEqual({ state: 'refused' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ reason: '归物业管', is_held: true, ended_at: NOW })
  expect(await desk.linesOf(complaintId, 'refused')).toMatchObject([{ words: '归物业管' }])
  expect(await told(complaintId)).toEqual([['complaint_refused', { category: 'leak', reason: '归物业管' }]])
})

test('while it pauses the clock stands still, and goes on as much later', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  const { due_at: before } = await desk.rowOf(complaintId)
  expect(await desk.refusal(desk.worker, 'complaints.resume', { complaintId })).toBe('wrong_state')
  expect(await desk.refusal(desk.worker, 'complaints.pause', { complaintId, reason: ' ' })).toBe('reason_missing')
  expect(await desk.refusal(desk.colleague, 'complaints.pause', { complaintId, reason: '等零件' })).toBe('not_assigned')
  expect(await desk.twice(desk.worker, 'complaints.pause', { complaintId, reason: ' 等零件 ' })).toEqual({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ due_kind: 'paused', pauses: [{ from: NOW, until: null, reason: '等零件' }] })
  expect(await told(complaintId)).toEqual([['complaint_paused', { category: 'leak', reason: '等零件' }]])
  expect(await desk.refusal(desk.worker, 'complaints.pause', { complaintId, reason: '再等等' })).toBe('already_done')

  desk.world.clock.now = shanghai('2026-11-25', '10:00')
  await desk.act(desk.colleague, 'complaints.note', { complaintId, words: '零件在路上。' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ due_kind: 'paused', due_at: NOW })
  await desk.act(desk.manager, 'complaints.resume', { complaintId })
  const { due_kind: kind, due_at: after, pauses } = await desk.rowOf(complaintId)
  expect([kind, Date.parse(after) - Date.parse(before)]).toEqual(['settle', 86_400_000])
  expect(pauses).toMatchObject([{ from: NOW, until: desk.world.clock.now }])
})

test('a hard case has fifteen working days; it is marked once', async () => {
  const complaintId = await desk.open({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ due_at: shanghai('2026-12-03', '10:00') })
  expect(await desk.act(desk.worker, 'complaints.mark', { complaintId, isHard: true })).toEqual({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ is_hard: true, due_at: shanghai('2026-12-15', '10:00') })
  expect(await desk.refusal(desk.worker, 'complaints.mark', { complaintId, isHard: true })).toBe('already_done')
  expect(await desk.refusal(desk.colleague, 'complaints.mark', { complaintId, isHard: false })).toBe('not_assigned')
  expect(await told(complaintId)).toEqual([])
})
