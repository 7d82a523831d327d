import { complaintStates, steps, type ComplaintState } from '../../../src/domain/complaints/state'
import { caseOf, newCase } from '../../../test/complaints'
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
test.each(complaintStates)('more words to what is %s are kept, or refused and nothing changed', async (state) => {
  const { complaintId, filer } = await newCase(world, { state })
  const before = await world.rows('complaint', 'complaint_entry', 'outbox')
  const answer = await add(filer, complaintId)
  if (from.includes(state)) {
    expect(answer).toMatchObject({ ok: true, output: { state, isHeld: false } })
    expect(await entriesOf(complaintId)).toMatchObject([{ words: '演示：今天又滴了。', side: 'filer', is_held: false }])
  } else {
    expect(answer).toMatchObject({ error: { code: 'wrong_state' } })
    expect(await world.rows('complaint', 'complaint_entry', 'outbox')).toEqual(before)
  }
})

test('the worker whose case it is hears of it; while nobody has it, all do', async () => {
  const [taken, free] = [await newCase(world, { state: 'accepted' }), await newCase(world)]
  await add(taken.filer, taken.complaintId)
  await add(free.filer, free.complaintId)
  const { outbox } = await world.rows('outbox')
  const to = (id: string) =>
    outbox?.filter(({ subject_id: subject, template }) => subject === id && template === 'complaint_added')
  expect(to(taken.complaintId)).toMatchObject([
    { to_person_id: personIdOf(taken.worker), to_role: null, data: { category: 'leak' } },
  ])
  expect(to(free.complaintId)).toMatchObject([{ to_role: 'worker', to_person_id: null }])
})

test.each(['risky', 'review', null] as const)(
  'words of which is said %s wait for an eye, and the untaken case with them',
  async (says) => {
    const { complaintId, filer } = await newCase(world)
    world.words.says = says
    expect(await add(filer, complaintId)).toMatchObject({ output: { isHeld: true } })
    expect(await entriesOf(complaintId)).toMatchObject([{ is_held: true }])
    expect(await caseOf(world, complaintId)).toMatchObject({ is_held: true })
  },
)

test('what somebody works on already stays as it was vouched for', async () => {
  const { complaintId, filer } = await newCase(world, { state: 'accepted' })
  world.words.says = 'risky'
  expect(await add(filer, complaintId)).toMatchObject({ output: { isHeld: true } })
  expect(await caseOf(world, complaintId)).toMatchObject({ is_held: false })
})

test('numbers are hidden, blanks are no words, and too many are refused', async () => {
  const { complaintId, filer } = await newCase(world)
  await add(filer, complaintId, '打 13800005550')
  expect((await entriesOf(complaintId))?.[0]?.words).toBe('打 〔电话号码〕')
  expect(await add(filer, complaintId, '  ')).toMatchObject({ error: { code: 'words_missing' } })
  expect(await add(filer, complaintId, '字'.repeat(2_001))).toMatchObject({ error: { code: 'invalid_input' } })
})

test('somebody else’s case looks missing, also to who joined it and to its staff', async () => {
  const joiner = await world.newPerson()
  const { complaintId, worker } = await newCase(world, { state: 'accepted', concerns: 'everyone', joiners: [joiner] })
  for (const who of [joiner, worker, await world.newPerson('admin')]) {
    expect(await add(who, complaintId)).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await add(joiner, '1-0123456789abcdef')).toMatchObject({ error: { code: 'not_found' } })
  expect(await entriesOf(complaintId)).toEqual([])
})

test('said twice with one key it is one line', async () => {
  const { complaintId, filer } = await newCase(world)
  const key = newKey()
  await Promise.all([add(filer, complaintId, '演示', key), add(filer, complaintId, '演示', key)])
  expect(await entriesOf(complaintId)).toHaveLength(1)
})
