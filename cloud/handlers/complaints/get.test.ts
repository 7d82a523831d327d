import { complaintOf, newComplaint, newEntry, setComplaint } from '../../../test/complaints'
import { newKey, openWorld, type World } from '../../../test/factories'
import { newFile } from '../../../test/files'
import { personIdOf, setPerson } from '../../../test/people'
import { shanghai } from '../../../test/times'

let world: World
let worker: string
beforeAll(async () => {
  world = await openWorld()
  worker = await world.newPerson('worker')
  await setPerson(world, worker, { name: '小谭' })
})
afterEach(() => {
  world.clock.now = shanghai('2026-11-24', '10:00')
})
afterAll(() => world.close())

const get = async (who: string, complaintId: string) =>
  (await world.ask(who, 'complaints.get', { complaintId })).complaint

test('the reporter sees their own words, door, assigned worker and due moment', async () => {
  const { complaintId, reporter } = await newComplaint(world, {
    state: 'accepted',
    worker,
    door: '3-2',
    words: '演示：水滴下来。',
  })
  expect(await get(reporter, complaintId)).toMatchObject({
    relation: 'own',
    id: complaintId,
    state: 'accepted',
    words: '演示：水滴下来。',
    door: '3-2',
    worker: '小谭',
    photos: [],
    promise: { kind: 'visit', dueAt: shanghai('2026-11-25', '10:00') },
    community: '石板坡社区',
    hiddenPhotos: 0,
    may: { add: true, addPhotos: 6, withdraw: true, solved: false, unsolved: false },
  })
})

test('staff notes appear in the history of the staff only', async () => {
  const { complaintId, reporter } = await newComplaint(world, { state: 'visiting', worker })
  await newEntry(world, complaintId, { kind: 'note', words: '演示暗号' })
  await newEntry(world, complaintId, { kind: 'replied', words: '演示：明早来。', person_id: personIdOf(worker) })
  const seen = await get(reporter, complaintId)
  expect(JSON.stringify(seen)).not.toContain('演示暗号')
  expect(seen.relation === 'own' && seen.history.map(({ kind, by, name }) => [kind, by, name])).toEqual(
    expect.arrayContaining([
      ['filed', 'reporter', null],
      ['accepted', 'staff', '小谭'],
      ['replied', 'staff', '小谭'],
    ]),
  )
})

test('reviewed photos are shown; the others are only counted, and use up photo slots', async () => {
  const { complaintId, reporter } = await newComplaint(world)
  const add = (state: 'shown' | 'pendingReview' | 'checking' | 'refused' | 'removed') =>
    newFile(world, { complaintId, owner: reporter, state })
  const shown = await add('shown')
  for (const state of ['pendingReview', 'checking', 'refused', 'removed'] as const) await add(state)
  expect(await get(reporter, complaintId)).toMatchObject({
    photos: [{ id: shown }],
    hiddenPhotos: 2,
    may: { addPhotos: 3 },
  })
})

test('those who joined see its state, without words, photos, door or names', async () => {
  const joiner = await world.newPerson()
  const facts = { concerns: 'everyone', words: '演示暗号甲', door: '演示暗号乙', place: '演示暗号丙' } as const
  const { complaintId, reporter } = await newComplaint(world, {
    ...facts,
    state: 'accepted',
    worker,
    joiners: [joiner],
  })
  await newFile(world, { complaintId, owner: reporter })
  const seen = await get(joiner, complaintId)
  expect(seen).toMatchObject({ relation: 'joined', state: 'accepted', joined: 1, place: '附近一处地方' })
  for (const secret of ['演示暗号', '小谭', personIdOf(reporter), 'photos', 'door', 'history'])
    expect(JSON.stringify(seen)).not.toContain(secret)
})

test('to everybody else it looks missing, even to the staff of its community', async () => {
  const { complaintId } = await newComplaint(world, { state: 'accepted', worker })
  const others = [
    await world.newPerson(),
    worker,
    await world.newPerson('manager'),
    await world.newPerson('admin'),
    await world.newPerson('worker', 2),
  ]
  for (const who of others) {
    expect(await world.call(who, 'complaints.get', { complaintId })).toMatchObject({ error: { code: 'not_found' } })
  }
  expect(await world.call(worker, 'complaints.get', { complaintId: '1-0123456789abcdef' })).toMatchObject({
    error: { code: 'not_found' },
  })
})

test('seven days after it was settled it counts as closed, before the timer runs', async () => {
  const settledAt = shanghai('2026-11-17', '10:00')
  const { complaintId, reporter } = await newComplaint(world, { state: 'settled', at: settledAt })
  world.clock.now = shanghai('2026-11-24', '09:59')
  expect(await get(reporter, complaintId)).toMatchObject({
    state: 'settled',
    answerUntil: shanghai('2026-11-24', '10:00'),
    may: { solved: true, unsolved: true },
  })
  world.clock.now = shanghai('2026-11-24', '10:00')
  expect(await get(reporter, complaintId)).toMatchObject({
    state: 'closed',
    answerUntil: null,
    may: { solved: false, unsolved: true },
  })
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'settled' })
  world.clock.now = shanghai('2026-12-17', '10:00')
  expect(await get(reporter, complaintId)).toMatchObject({ may: { unsolved: false } })
})

test('the reporter sees each staff view, with the name of the viewer', async () => {
  const { complaintId, reporter } = await newComplaint(world, { state: 'accepted', worker })
  await world.db
    .insertInto('audit')
    .values({
      community_id: 1,
      person_id: personIdOf(worker),
      method: 'complaints.history',
      subject_id: complaintId,
      by_role: 'worker',
    })
    .execute()
  expect(await get(reporter, complaintId)).toMatchObject({ views: [{ name: '小谭' }] })
})

test('the reporter sees a pause with its reason, others without', async () => {
  const joiner = await world.newPerson()
  const { complaintId, reporter } = await newComplaint(world, {
    concerns: 'everyone',
    state: 'accepted',
    joiners: [joiner],
  })
  const pauses = JSON.stringify([{ from: shanghai('2026-11-24', '09:00'), until: null, reason: '演示：等配件' }])
  await setComplaint(world, complaintId, { pauses })
  expect(await get(reporter, complaintId)).toMatchObject({
    promise: { kind: 'visit', dueAt: null, pausedFor: '演示：等配件' },
  })
  expect(JSON.stringify(await get(joiner, complaintId))).not.toContain('等配件')
})

describe('those who joined', () => {
  const reopen = async () => {
    const joiner = await world.newPerson()
    const at = shanghai('2026-11-23', '10:00')
    const { complaintId, reporter } = await newComplaint(world, {
      state: 'settled',
      concerns: 'everyone',
      joiners: [joiner],
      worker,
      at,
    })
    const seen = () => get(joiner, complaintId)
    await world.ask(reporter, 'complaints.answer', { complaintId, isSolved: false, words: null }, newKey())
    return { complaintId, reporter, seen }
  }

  test('see a reopening with the next round, whatever else has been done in the meantime', async () => {
    const { complaintId, reporter, seen } = await reopen()
    world.clock.now = shanghai('2026-11-24', '11:59')
    await world.ask(reporter, 'complaints.withdraw', { complaintId }, newKey())
    expect(await seen()).toMatchObject({ state: 'settled', promise: { kind: 'none' } })
    world.clock.now = shanghai('2026-11-24', '12:00')
    expect(await seen()).toMatchObject({ state: 'withdrawn' })
  })

  test('see at once what the staff do after that', async () => {
    const { complaintId, seen } = await reopen()
    await world.ask(worker, 'complaints.note', { complaintId, words: '演示：再去一趟' }, newKey())
    expect(await seen()).toMatchObject({ state: 'settled' })
    await world.ask(worker, 'complaints.accept', { complaintId, words: null }, newKey())
    expect(await seen()).toMatchObject({ state: 'accepted', promise: { kind: 'reply' } })
  })
})
