import { type ComplaintDesk, openComplaintDesk } from '../../../../test/complaint/complaint-desk'
import { newEntry } from '../../../../test/complaints'
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

test('only the first reply keeps the promise; later ones notify the resident as well', async () => {
  const complaintId = await desk.open()
  expect(await desk.twice(desk.colleague, 'complaints.reply', { complaintId, words: ' 看到了。 ' })).toEqual({
    state: 'filed',
  })
  desk.world.clock.now = shanghai('2026-11-24', '11:00')
  await desk.act(desk.worker, 'complaints.reply', { complaintId, words: '明天来。' })
  expect(await desk.rowOf(complaintId)).toMatchObject({
    state: 'filed',
    first_reply_at: NOW,
    due_kind: 'visit',
    assigned_to: null,
  })
  expect((await desk.linesOf(complaintId, 'replied')).map(({ words }) => words).sort()).toEqual([
    '明天来。',
    '看到了。',
  ])
  expect(await told(complaintId)).toEqual([
    ['complaint_replied', { category: 'leak' }],
    ['complaint_replied', { category: 'leak' }],
  ])
})

test('a settled complaint left unanswered for seven days refuses a reply even before the timer closes it', async () => {
  const complaintId = await desk.open({ state: 'settled' })
  desk.world.clock.now = shanghai('2026-12-01', '09:59')
  expect(await desk.refusal(desk.worker, 'complaints.reply', { complaintId, words: '怎么样了？' })).toBeNull()
  desk.world.clock.now = shanghai('2026-12-01', '10:00')
  expect(await desk.refusal(desk.worker, 'complaints.reply', { complaintId, words: '怎么样了？' })).toBe('wrong_state')
})

test('a reply approves words added since; a complaint under review as a whole waits until it is taken', async () => {
  const [taken, held] = [await desk.open({ state: 'visiting' }), await desk.open({ is_pending_review: true })]
  for (const complaintId of [taken, held]) {
    await newEntry(desk.world, complaintId, {
      kind: 'added',
      side: 'reporter',
      words: '演示：又滴了',
      is_pending_review: true,
    })
    await desk.act(desk.worker, 'complaints.reply', { complaintId, words: '看到了。' })
  }
  expect(await desk.linesOf(taken, 'added')).toMatchObject([{ is_pending_review: false }])
  expect(await desk.linesOf(held, 'added')).toMatchObject([{ is_pending_review: true }])
  expect(await desk.rowOf(held)).toMatchObject({ is_pending_review: true })
})

test.each([
  ['a visit', 'complaints.visit', { at: NOW, words: '看过了。' }],
  ['settling it', 'complaints.settle', { words: '修好了。' }],
  ['handing it over', 'complaints.handOver', { to: 'hotline', number: '演示 1', words: null }],
] as const)('%s approves added words as well; a note does not', async (_, method, more) => {
  const complaintId = await desk.open({ state: 'visiting' })
  await newEntry(desk.world, complaintId, {
    kind: 'added',
    side: 'reporter',
    words: '演示：又滴了',
    is_pending_review: true,
  })
  await desk.act(desk.colleague, 'complaints.note', { complaintId, words: '演示' })
  expect(await desk.linesOf(complaintId, 'added')).toMatchObject([{ is_pending_review: true }])
  await desk.act(desk.worker, method, { complaintId, ...more } as never)
  expect(await desk.linesOf(complaintId, 'added')).toMatchObject([{ is_pending_review: false }])
})

test('handing over an untaken complaint counts as having reviewed it', async () => {
  const complaintId = await desk.open({ is_pending_review: true })
  await newEntry(desk.world, complaintId, {
    kind: 'added',
    side: 'reporter',
    words: '演示：又滴了',
    is_pending_review: true,
  })
  await desk.act(desk.worker, 'complaints.handOver', { complaintId, to: 'hotline', number: '演示 1', words: null })
  expect(await desk.rowOf(complaintId)).toMatchObject({ is_pending_review: false })
  expect(await desk.linesOf(complaintId, 'added')).toMatchObject([{ is_pending_review: false }])
})
