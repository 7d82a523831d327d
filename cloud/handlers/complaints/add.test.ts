import { complaintStates, steps, type ComplaintState } from '../../../src/domain/complaints/state'
import { complaintOf, newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.words.says = 'pass'
})
afterAll(() => world.close())

const add = (who: string, complaintId: string, words = '演示：今天又滴了。', key = newKey()) =>
  world.call(who, 'complaints.add', { complaintId, words }, key)
const entriesOf = async (complaintId: string) =>
  (await world.rows('complaint_entry')).complaint_entry?.filter(
    (row) => row.complaint_id === complaintId && row.kind === 'added',
  )

const from: readonly ComplaintState[] = steps.add.from
test.each(complaintStates)(
  'adding words to a complaint that is %s stores them, or is refused and changes nothing',
  async (state) => {
    const { complaintId, reporter } = await newComplaint(world, { state })
    const before = await world.rows('complaint', 'complaint_entry', 'outbox')
    const answer = await add(reporter, complaintId)
    if (from.includes(state)) {
      expect(answer).toMatchObject({ ok: true, output: { state, isPendingReview: false } })
      expect(await entriesOf(complaintId)).toMatchObject([
        { words: '演示：今天又滴了。', side: 'reporter', is_pending_review: false },
      ])
    } else {
      expect(answer).toMatchObject({ error: { code: 'wrong_state' } })
      expect(await world.rows('complaint', 'complaint_entry', 'outbox')).toEqual(before)
    }
  },
)

test('the assigned worker is notified; while nobody is assigned, all workers are', async () => {
  const [taken, free] = [await newComplaint(world, { state: 'accepted' }), await newComplaint(world)]
  await add(taken.reporter, taken.complaintId)
  await add(free.reporter, free.complaintId)
  const { outbox } = await world.rows('outbox')
  const to = (id: string) =>
    outbox?.filter(({ subject_id: subject, template }) => subject === id && template === 'complaint_added')
  expect(to(taken.complaintId)).toMatchObject([
    { to_person_id: personIdOf(taken.worker), to_role: null, data: { category: 'leak' } },
  ])
  expect(to(free.complaintId)).toMatchObject([{ to_role: 'worker', to_person_id: null }])
})

test.each(['risky', 'review', null] as const)(
  'words whose check says %s are pending review, and an untaken complaint with them',
  async (says) => {
    const { complaintId, reporter } = await newComplaint(world)
    world.words.says = says
    expect(await add(reporter, complaintId)).toMatchObject({ output: { isPendingReview: true } })
    expect(await entriesOf(complaintId)).toMatchObject([{ is_pending_review: true }])
    expect(await complaintOf(world, complaintId)).toMatchObject({ is_pending_review: true })
  },
)

test('a complaint somebody already works on stays visible: it has been reviewed', async () => {
  const { complaintId, reporter } = await newComplaint(world, { state: 'accepted' })
  world.words.says = 'risky'
  expect(await add(reporter, complaintId)).toMatchObject({ output: { isPendingReview: true } })
  expect(await complaintOf(world, complaintId)).toMatchObject({ is_pending_review: false })
})

test('numbers are masked, and blank or overlong words are refused', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  await add(reporter, complaintId, '打 13800005550')
  expect((await entriesOf(complaintId))?.[0]?.words).toBe('打 〔电话号码〕')
  expect(await add(reporter, complaintId, '  ')).toMatchObject({ error: { code: 'words_missing' } })
  expect(await add(reporter, complaintId, '字'.repeat(2_001))).toMatchObject({ error: { code: 'invalid_input' } })
})

test('somebody else’s complaint looks missing, also to those who joined it and to its staff', async () => {
  const joiner = await world.newPerson()
  const { complaintId, worker } = await newComplaint(world, {
    state: 'accepted',
    concerns: 'everyone',
    joiners: [joiner],
  })
  for (const who of [joiner, worker, await world.newPerson('admin')]) {
    expect(await add(who, complaintId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await add(joiner, '1-0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
  expect(await entriesOf(complaintId)).toEqual([])
})

test('the same words with the same key are stored once', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const key = newKey()
  await Promise.all([add(reporter, complaintId, '演示', key), add(reporter, complaintId, '演示', key)])
  expect(await entriesOf(complaintId)).toHaveLength(1)
})
