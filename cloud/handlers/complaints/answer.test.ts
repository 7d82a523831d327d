import { complaintStates } from '../../../src/domain/complaints/state'
import { complaintOf, newComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { shanghai } from '../../../test/times'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => {
  world.words.says = 'pass'
  world.clock.now = shanghai('2026-11-24', '10:00')
})
afterAll(() => world.close())

const answer = (who: string, complaintId: string, isSolved: boolean, words: string | null = null) =>
  world.call(who, 'complaints.answer', { complaintId, isSolved, words }, newKey())
const wrong = { ok: false, error: { code: 'wrong_state' } }
const left = () => world.rows('complaint', 'complaint_entry', 'outbox')

test.each(complaintStates)(
  'the answer solved or not is taken from a settled complaint, and a second time from a closed or handed-over one: %s',
  async (state) => {
    for (const isSolved of [true, false]) {
      const { complaintId, reporter } = await newComplaint(world, { state })
      const before = await left()
      const said = await answer(reporter, complaintId, isSolved)
      if (state === 'settled' || (!isSolved && (state === 'closed' || state === 'handedOver'))) {
        expect(said).toMatchObject({ ok: true, output: { state: isSolved ? 'closed' : 'reopened' } })
      } else {
        expect(said).toMatchObject(wrong)
        expect(await left()).toEqual(before)
      }
    }
  },
)

test('not solved restarts every clock, keeps the assignee and notifies them', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, {
    state: 'settled',
    at: shanghai('2026-11-20', '10:00'),
  })
  await answer(reporter, complaintId, false, '演示：又滴了，打 13800005550。')
  expect(await complaintOf(world, complaintId)).toMatchObject({
    state: 'reopened',
    assigned_to: personIdOf(worker),
    reopened_at: world.clock.now,
    ended_at: null,
    first_reply_at: null,
    visited_at: null,
    visit_at: null,
    manager_notified_at: null,
    district_notified_at: null,
    due_kind: 'reply',
    due_at: shanghai('2026-11-24', '12:00'),
  })
  const { outbox, complaint_entry: entries } = await left()
  expect(outbox).toContainEqual(
    expect.objectContaining({
      template: 'complaint_reopened',
      subject_id: complaintId,
      to_person_id: personIdOf(worker),
    }),
  )
  expect(entries).toContainEqual(
    expect.objectContaining({
      complaint_id: complaintId,
      kind: 'unsolved',
      to_state: 'reopened',
      words: '演示：又滴了，打 〔电话号码〕。',
    }),
  )
})

test.each([true, false])(
  'those who joined are notified of the answer with the next round, solved or not: %s',
  async (isSolved) => {
    const joiner = await world.newPerson()
    const { complaintId, reporter } = await newComplaint(world, {
      state: 'settled',
      concerns: 'everyone',
      joiners: [joiner],
    })
    await answer(reporter, complaintId, isSolved)
    const { outbox = [] } = await left()
    expect(outbox.filter(({ to_person_id: to }) => to === personIdOf(joiner))).toMatchObject([
      { template: 'complaint_progress', subject_id: complaintId, due_at: shanghai('2026-11-24', '12:00') },
    ])
  },
)

test('solved closes it', async () => {
  const { complaintId, reporter } = await newComplaint(world, { state: 'settled' })
  await answer(reporter, complaintId, true)
  expect(await complaintOf(world, complaintId)).toMatchObject({
    state: 'closed',
    ended_at: world.clock.now,
    due_kind: 'none',
  })
})

test('a complaint closed for lack of an answer can be reopened for thirty days, whether or not the timer has run', async () => {
  const settledAt = shanghai('2026-10-25', '10:00')
  for (const state of ['settled', 'closed'] as const) {
    const { complaintId, reporter } = await newComplaint(world, { state, at: settledAt })
    world.clock.now = shanghai('2026-11-24', '10:00')
    expect(await answer(reporter, complaintId, true)).toMatchObject(wrong)
    expect(await answer(reporter, complaintId, false)).toMatchObject(wrong)
    world.clock.now = shanghai('2026-11-24', '09:59')
    expect(await answer(reporter, complaintId, false)).toMatchObject({ output: { state: 'reopened' } })
  }
})

test('a complaint merged into another cannot be reopened', async () => {
  const [{ complaintId: into }, { complaintId, reporter }] = [
    await newComplaint(world),
    await newComplaint(world, { state: 'closed' }),
  ]
  await world.db.updateTable('complaint').set({ merged_into: into }).where('id', '=', complaintId).execute()
  expect(await answer(reporter, complaintId, false)).toMatchObject(wrong)
})

test('words not cleared by the check put the reopened complaint under review', async () => {
  world.words.says = null
  const { complaintId, reporter } = await newComplaint(world, { state: 'settled' })
  await answer(reporter, complaintId, false, '演示：又滴了。')
  expect(await complaintOf(world, complaintId)).toMatchObject({ is_pending_review: true, state: 'reopened' })
})

test('of two concurrent answers only one is accepted', async () => {
  const { complaintId, reporter } = await newComplaint(world, { state: 'settled' })
  const said = await Promise.all([answer(reporter, complaintId, true), answer(reporter, complaintId, true)])
  expect(said.filter(({ ok }) => ok)).toHaveLength(1)
})

test('somebody else’s complaint looks missing', async () => {
  const { complaintId, worker } = await newComplaint(world, { state: 'settled' })
  for (const who of [worker, await world.newPerson()]) {
    expect(await answer(who, complaintId, false)).toMatchObject({ error: { code: 'not_found' } })
  }
})
