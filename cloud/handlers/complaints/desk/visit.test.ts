import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { shanghai } from '../../../../test/times'

let desk: ComplaintDesk
beforeAll(async () => void (desk = await openComplaintDesk()))
afterEach(() => void (desk.world.clock.now = NOW))
afterAll(() => desk.close())

const NOW = shanghai('2026-11-24', '10:00')
const TOMORROW = shanghai('2026-11-25', '09:30')

const visit = (complaintId: string, at: string, words: string | null) =>
  desk.act(desk.worker, 'complaints.visit', { complaintId, at, words })
const refused = (complaintId: string, at: string, words: string | null, who = desk.worker) =>
  desk.refusal(who, 'complaints.visit', { complaintId, at, words })

test('a future visit is a promise, and the resident is notified of the time', async () => {
  const complaintId = await desk.open({ state: 'accepted' })
  const input = { complaintId, at: TOMORROW, words: null }
  expect(await desk.twice(desk.worker, 'complaints.visit', input)).toEqual({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ visit_at: TOMORROW, visited_at: null, due_kind: 'visit' })
  expect(await desk.linesOf(complaintId, 'visitPlanned')).toMatchObject([{ visit_at: TOMORROW, words: null }])
  expect((await desk.messagesTo(desk.resident)).filter(({ about }) => about === complaintId)).toEqual([
    { template: 'complaint_visit', about: complaintId, data: { category: 'leak', at: TOMORROW } },
  ])
})

test('announcing a visit is a first reply to the reporter if there has been none', async () => {
  const complaintId = await desk.open({ state: 'accepted', set: { first_reply_at: null } })
  await visit(complaintId, TOMORROW, null)
  expect(await desk.rowOf(complaintId)).toMatchObject({ first_reply_at: NOW, due_kind: 'visit' })
})

test('a past visit fulfils the promise; its findings notify nobody, and a second visit changes nothing', async () => {
  const complaintId = await desk.open({ state: 'accepted', set: { first_reply_at: null, visit_at: TOMORROW } })
  const earlier = shanghai('2026-11-24', '10:00')
  expect(await visit(complaintId, earlier, ' 水管接头松了。 ')).toEqual({ state: 'visiting' })
  expect(await desk.rowOf(complaintId)).toMatchObject({ visited_at: earlier, visit_at: null, due_kind: 'settle' })
  expect(await desk.linesOf(complaintId, 'visited')).toMatchObject([
    { words: '水管接头松了。', visit_at: earlier, at: NOW },
  ])
  desk.world.clock.now = TOMORROW
  await visit(complaintId, TOMORROW, '修好了。')
  expect(await desk.rowOf(complaintId)).toMatchObject({ visited_at: earlier })
  expect((await desk.messagesTo(desk.resident)).filter(({ about }) => about === complaintId)).toEqual([])
})

test('a visit made before the complaint was filed counts as made when it was filed', async () => {
  const complaintId = await desk.open({ state: 'accepted' })
  await visit(complaintId, shanghai('2026-11-24', '08:00'), '上门时听住户说的。')
  expect(await desk.rowOf(complaintId)).toMatchObject({ visited_at: NOW })
})

test('a reopened complaint needs a new visit: one made before it was reopened does not count', async () => {
  const complaintId = await desk.open({
    state: 'reopened',
    at: shanghai('2026-11-20', '10:00'),
    set: { reopened_at: NOW },
  })
  desk.world.clock.now = shanghai('2026-11-24', '11:00')
  await desk.act(desk.worker, 'complaints.accept', { complaintId, words: '再来看看。' })
  await visit(complaintId, shanghai('2026-11-23', '09:00'), '昨天看过。')
  expect(await desk.rowOf(complaintId)).toMatchObject({ visited_at: null, due_kind: 'visit' })
  await visit(complaintId, desk.world.clock.now, '又去看了。')
  expect(await desk.rowOf(complaintId)).toMatchObject({ visited_at: desk.world.clock.now, due_kind: 'settle' })
})

test.each(['mediating', 'agreed'] as const)('a visit during mediation leaves the complaint %s', async (state) => {
  const complaintId = await desk.open({ state })
  expect(await visit(complaintId, NOW, '两边都在家。')).toEqual({ state })
  expect(await refused(complaintId, TOMORROW, null)).toBe('wrong_state')
})

test('after an agreement a visit is a follow-up check: after the second there are no more', async () => {
  const complaintId = await desk.open({ state: 'agreed' })
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '两家说好了。' })
  await desk.act(desk.resident, 'complaints.answer', { complaintId, isSolved: true, words: null })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    state: 'closed',
    due_kind: 'check',
    due_at: shanghai('2026-12-01', '09:00'),
  })
  desk.world.clock.now = shanghai('2026-12-01', '15:00')
  const { rows } = await desk.world.ask(desk.worker, 'complaints.queue', { group: 'due', isMine: true })
  expect(rows.find(({ id }) => id === complaintId)).toMatchObject({
    dueKind: 'check',
    dueAt: shanghai('2026-12-01', '09:00'),
  })
  const { complaint: seen } = await desk.act(desk.worker, 'complaints.history', { complaintId })
  expect(seen).toMatchObject({ checkAt: shanghai('2026-12-01', '09:00'), promise: { kind: 'none', dueAt: null } })
  expect(await visit(complaintId, desk.world.clock.now, '没有再滴。')).toEqual({ state: 'closed' })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    state: 'closed',
    due_kind: 'check',
    due_at: shanghai('2026-12-24', '09:00'),
  })
  desk.world.clock.now = shanghai('2026-12-24', '15:00')
  await visit(complaintId, desk.world.clock.now, '还是好的。')
  expect(await desk.rowOf(complaintId)).toMatchObject({ state: 'closed', due_kind: 'none' })
  expect(await desk.linesOf(complaintId, 'checked')).toHaveLength(2)
  expect(await refused(complaintId, desk.world.clock.now, '再看看。')).toBe('wrong_state')
})

test('a visit the day after an agreement does not count as a follow-up check', async () => {
  const complaintId = await desk.open({ state: 'agreed' })
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '两家说好了。' })
  desk.world.clock.now = TOMORROW
  expect(await refused(complaintId, TOMORROW, '顺路看了看。')).toBe('wrong_state')
  await desk.act(desk.resident, 'complaints.answer', { complaintId, isSolved: true, words: null })
  expect(await desk.rowOf(complaintId)).toMatchObject({ due_kind: 'check', due_at: shanghai('2026-12-01', '09:00') })
})

test('a check that comes a month late counts for both', async () => {
  const complaintId = await desk.open({ state: 'agreed' })
  await desk.act(desk.worker, 'complaints.settle', { complaintId, words: '两家说好了。' })
  desk.world.clock.now = shanghai('2026-12-23', '10:00')
  expect(await refused(complaintId, desk.world.clock.now, '一直好好的。')).toBeNull()
  expect(await refused(complaintId, desk.world.clock.now, '再记一次。')).toBe('wrong_state')
})

test('a complaint that ended without an agreement cannot be visited', async () => {
  const complaintId = await desk.open({ state: 'closed' })
  expect(await refused(complaintId, NOW, '看看。')).toBe('wrong_state')
})

test('a promise in the past is refused, as is a finding in the future or without words', async () => {
  const complaintId = await desk.open({ state: 'accepted' })
  expect(await refused(complaintId, NOW, null)).toBe('visit_past')
  expect(await refused(complaintId, TOMORROW, '看过了。')).toBe('visit_to_come')
  expect(await refused(complaintId, NOW, '  ')).toBe('words_missing')
  expect(await refused(complaintId, TOMORROW, null, desk.colleague)).toBe('not_assigned')
  expect(await refused(complaintId, TOMORROW, null, desk.manager)).toBeNull()
})
