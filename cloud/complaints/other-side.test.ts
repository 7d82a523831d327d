import { newComplaint } from '../../test/complaints'
import { openMediationDesk, type MediationDesk } from '../../test/complaint/mediation-desk'
import { newFile } from '../../test/files'
import { personIdOf, setPerson } from '../../test/people'
import { deliverDue } from '../messages/deliver'

/**
 * A person who was the other side of a complaint before joining the staff of its community learns no more of it than
 * before.
 */
let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const PLACE = {
  category: 'noise',
  concerns: 'everyone',
  place: '演示楼 9 栋',
  set: { lat: 29.56, lng: 106.55, address_key: 'b:9:1' },
} as const

/**
 * A complaint whose other side is now the manager of its community, and a second complaint that is a possible
 * duplicate.
 */
const comesToWork = async () => {
  const mediation = await desk.mediationAt('bothIn')
  const { complaintId, other } = mediation
  await desk.world.db
    .updateTable('person')
    .set({ role: 'manager', community_id: 1 })
    .where('id', '=', personIdOf(other))
    .execute()
  const { set, ...facts } = PLACE
  await desk.world.db
    .updateTable('complaint')
    .set({ ...facts, ...set })
    .where('id', '=', complaintId)
    .execute()
  const { complaintId: likeId } = await newComplaint(desk.world, { ...PLACE, worker: other, state: 'visiting' })
  return { ...mediation, manager: other, likeId }
}

const queueOf = (who: string) => desk.world.ask(who, 'complaints.queue', { group: 'due' })
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)

test('it appears in none of their queues, on no desk of theirs, and in none of their counts', async () => {
  const { complaintId, likeId, manager } = await comesToWork()
  const all = await queueOf(desk.manager)
  expect(idsOf(all.rows)).toEqual(expect.arrayContaining([complaintId, likeId]))
  const theirs = await queueOf(manager)
  expect(idsOf(theirs.rows)).toEqual(idsOf(all.rows).filter((id) => id !== complaintId))
  expect(theirs.later).toBe(all.later - 1)

  await desk.world.db
    .updateTable('complaint')
    .set({ due_at: '2026-11-20T02:00:00.000Z' })
    .where('id', '=', complaintId)
    .execute()
  const deskOf = async (who: string) => idsOf((await desk.world.ask(who, 'desk.list', {})).items)
  expect(await deskOf(desk.manager)).toContain(complaintId)
  expect(await deskOf(manager)).not.toContain(complaintId)
})

test('no other complaint leads to it: neither as a possible duplicate nor as a repeat at the same address', async () => {
  const { complaintId, likeId, manager } = await comesToWork()
  const seenBy = async (who: string) => {
    const { complaint: seen } = await desk.act(who, 'complaints.history', { complaintId: likeId })
    const row = (await queueOf(who)).rows.find(({ id }) => id === likeId)
    return { leads: idsOf(seen.duplicates).includes(complaintId), repeats: [seen.repeats, row?.repeats] }
  }
  const all = await seenBy(desk.manager)
  const [inComplaint = 0, inQueue = 0] = all.repeats
  expect(all.leads).toBe(true)
  // Each test files one more complaint at this address, and the other tests' complaints are counted too.
  expect(await seenBy(manager)).toEqual({ leads: false, repeats: [inComplaint - 1, inQueue - 1] })
})

test('with the complaint about them as the only duplicate, they see none in the queue', async () => {
  const { complaintId, likeId, manager } = await comesToWork()
  await desk.world.db
    .updateTable('complaint')
    .set({ category: 'pets' })
    .where('id', 'in', [complaintId, likeId])
    .execute()
  const isDuplicate = async (who: string) =>
    (await queueOf(who)).rows.find(({ id }) => id === likeId)?.isPerhapsDuplicate
  expect(await isDuplicate(desk.manager)).toBe(true)
  expect(await isDuplicate(manager)).toBe(false)
})

test('they cannot see, review or remove its photos', async () => {
  const { complaintId, manager } = await comesToWork()
  const fileId = await newFile(desk.world, { complaintId, state: 'pendingReview' })
  const heldOf = async (who: string) => idsOf((await desk.world.ask(who, 'files.pendingReview', {})).files)
  const onDesk = async (who: string) => idsOf((await desk.world.ask(who, 'desk.list', {})).items)
  expect([await heldOf(desk.manager), await onDesk(desk.manager)]).toEqual([
    expect.arrayContaining([fileId]),
    expect.arrayContaining([fileId]),
  ])
  expect([...(await heldOf(manager)), ...(await onDesk(manager))]).not.toContain(fileId)
  expect(await desk.refusal(manager, 'files.decide', { fileId, isShown: true })).toBe('not_found')
  expect(await desk.refusal(manager, 'files.remove', { fileId })).toBe('not_found')
  const ticket = { purpose: 'complaint_photo', subjectId: complaintId, bytes: 1_000 } as const
  expect([
    await desk.refusal(desk.manager, 'files.ticket', ticket),
    await desk.refusal(manager, 'files.ticket', ticket),
  ]).toEqual([null, 'not_found'])
})

/**
 * A call to make to a person without WeChat who could not be notified of a complaint or mediation.
 * @returns the id of the call
 */
const callAbout = async (who: string, template: string, subjectId: string) => {
  const { db, app } = desk.world
  const id = crypto.randomUUID()
  await db
    .updateTable('person')
    .set({ identity: null, home_community_id: 1 })
    .where('id', '=', personIdOf(who))
    .execute()
  const told = { community_id: 1, id, template, data: JSON.stringify({ category: 'noise' }) }
  await db
    .insertInto('outbox')
    .values({ ...told, to_person_id: personIdOf(who), subject_id: subjectId, due_at: desk.world.clock.now })
    .execute()
  await deliverDue(app)
  return (await db.selectFrom('call_todo').select('id').where('outbox_id', '=', id).executeTakeFirstOrThrow()).id
}
const callsSeenBy = async (who: string) => {
  const { ask } = desk.world
  return [...idsOf((await ask(who, 'calls.list', {})).calls), ...idsOf((await ask(who, 'desk.list', {})).items)]
}

test('calls about the complaint or its mediation, which would reveal the reporter, are left to other staff however old the message is', async () => {
  const { complaintId, mediationId, first, manager } = await comesToWork()
  const calls = [
    await callAbout(first, 'complaint_settled', complaintId),
    await callAbout(first, 'mediation_news', mediationId),
  ]
  const ours = async (who: string) => (await callsSeenBy(who)).filter((id) => calls.includes(id))
  expect(await ours(desk.manager)).toHaveLength(4)
  expect(await ours(manager)).toEqual([])
  await desk.world.db.deleteFrom('outbox').where('delivered_at', 'is not', null).execute()
  expect(await ours(desk.manager)).toHaveLength(4)
  expect(await ours(manager)).toEqual([])
})

test('calls about other subjects stay on their list', async () => {
  const { first, likeId, manager } = await comesToWork()
  const callId = await callAbout(first, 'complaint_settled', likeId)
  expect(await callsSeenBy(manager)).toContain(callId)
})

test('staff notifications about the complaint and its mediation go to the other staff only', async () => {
  const { complaintId, mediationId, first, likeId, manager } = await comesToWork()
  const { db, app } = desk.world
  await db
    .updateTable('person')
    .set({ role_suspended_at: desk.world.clock.now })
    .where('id', '=', personIdOf(desk.worker))
    .execute()
  await desk.act(first, 'complaints.withdraw', { complaintId })
  await db.updateTable('person').set({ role_suspended_at: null }).where('id', '=', personIdOf(desk.worker)).execute()
  const about = {
    community_id: 1,
    to_role: 'worker' as const,
    template: 'complaint_added',
    data: JSON.stringify({ category: 'noise' }),
    due_at: desk.world.clock.now,
  }
  const fileId = await newFile(desk.world, { complaintId, state: 'pendingReview' })
  for (const id of [mediationId, likeId, fileId])
    await db
      .insertInto('outbox')
      .values({ ...about, subject_id: id })
      .execute()
  await deliverDue(app)
  const heardBy = async (who: string) => {
    const rows = await db
      .selectFrom('inbox')
      .select(['template', 'subject_id'])
      .where('person_id', '=', personIdOf(who))
      .execute()
    return rows
      .filter(({ template }) => ['complaint_withdrawn', 'complaint_added'].includes(template))
      .map(({ subject_id: id }) => id)
  }
  expect(await heardBy(desk.manager)).toEqual(expect.arrayContaining([complaintId, mediationId, likeId, fileId]))
  expect(await heardBy(manager)).toEqual([likeId])
})

test('they cannot read the audit entries of the complaint, its mediation or its photos', async () => {
  const { complaintId, mediationId, first, likeId, manager } = await comesToWork()
  const { fileId } = await desk.act(first, 'files.ticket', {
    purpose: 'complaint_photo',
    subjectId: complaintId,
    bytes: 1_000,
  })
  await desk.act(manager, 'complaints.history', { complaintId: likeId })
  await desk.act(first, 'mediation.decline', { mediationId, what: 'stop', reason: null })
  await desk.act(first, 'complaints.withdraw', { complaintId })
  const listedTo = async (who: string) => {
    const { entries } = await desk.world.ask(who, 'audit.list', {})
    const subjectIds = new Set(entries.map(({ subjectId }) => subjectId))
    return [complaintId, mediationId, likeId, fileId].filter((id) => subjectIds.has(id)).sort()
  }
  expect(await listedTo(desk.manager)).toEqual([complaintId, mediationId, likeId, fileId].sort())
  expect(await listedTo(manager)).toEqual([likeId])
})

test.each([
  ['that another was put together with', 'into'],
  ['that was put together with another', 'from'],
  ['with another between them', 'beside'],
] as const)('what is one with it is nothing of theirs either: a case %s', async (_, how) => {
  const { complaintId, mediationId, manager } = await comesToWork()
  const [{ complaintId: alike }, { complaintId: between }] = [
    await newComplaint(desk.world, PLACE),
    await newComplaint(desk.world, PLACE),
  ]
  const merges = {
    into: [[complaintId, alike]],
    from: [[alike, complaintId]],
    beside: [
      [complaintId, between],
      [alike, between],
    ],
  }[how]
  expect(await desk.refusal(manager, 'complaints.history', { complaintId: alike })).toBeNull()
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  for (const [one = '', intoId = ''] of merges)
    await desk.act(desk.manager, 'complaints.merge', { complaintId: one, intoId })
  expect(await desk.refusal(manager, 'complaints.history', { complaintId: alike })).toBe('not_found')
  expect(await desk.refusal(desk.manager, 'complaints.history', { complaintId: alike })).toBeNull()
  expect(idsOf((await queueOf(manager)).rows)).not.toContain(alike)
  const { entries } = await desk.world.ask(manager, 'audit.list', {})
  expect(entries.map(({ subjectId }) => subjectId)).not.toContain(alike)
})

test('they speak for themselves in the mediation, and never as its staff', async () => {
  const { mediationId, manager } = await comesToWork()
  expect(await desk.refusal(manager, 'mediation.change', { mediationId, isStopped: true })).toBe('not_found')
  expect(await desk.refusal(manager, 'mediation.change', { mediationId, mediatorId: desk.outsiderId })).toBe(
    'not_found',
  )
  expect(await desk.refusal(manager, 'mediation.invite', { mediationId, otherDoor: '5-2' })).toBe('not_found')
  expect(await desk.mine(manager, mediationId)).toMatchObject({ side: 'other' })
})

test('nor do they take part in or mediate a later mediation of the same complaint', async () => {
  const { complaintId, mediationId, manager } = await comesToWork()
  await setPerson(desk.world, manager, { name: '演示建国' })
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  const { mediatorId } = await desk.act(desk.manager, 'mediation.appoint', {
    communityId: 1,
    personId: personIdOf(manager),
    isEnded: false,
  })
  const again = { complaintId, title: '演示：声音的事', words: '演示：夜里有声音。' }
  expect(await desk.refusal(desk.worker, 'mediation.open', { ...again, mediatorId })).toBe('not_found')
  const { mediationId: nextId } = await desk.act(desk.worker, 'mediation.open', { ...again, mediatorId: null })
  expect(await desk.refusal(desk.worker, 'mediation.change', { mediationId: nextId, mediatorId })).toBe('not_found')
  expect(await desk.refusal(manager, 'mediation.change', { mediationId: nextId, isStopped: true })).toBe('not_found')
  expect(
    await desk.refusal(manager, 'mediation.accept', { mediationId: nextId, hasReadRights: true, forSide: 'other' }),
  ).toBe('not_found')
})

test('it cannot be assigned to them, and they are not among the candidates', async () => {
  const { complaintId, manager } = await comesToWork()
  await setPerson(desk.world, manager, { name: '演示建国' })
  expect(await desk.refusal(desk.worker, 'complaints.assign', { complaintId, personId: personIdOf(manager) })).toBe(
    'not_found',
  )
  const { colleagues } = await desk.act(desk.worker, 'complaints.history', { complaintId })
  expect(idsOf(colleagues)).not.toContain(personIdOf(manager))
})

test('a reporter can remove the photo of their complaint even when they are the other side of one merged with it', async () => {
  const { complaintId, mediationId, manager: other } = await comesToWork()
  await desk.world.db
    .updateTable('person')
    .set({ role: 'resident', community_id: null })
    .where('id', '=', personIdOf(other))
    .execute()
  const { complaintId: ownId } = await newComplaint(desk.world, { ...PLACE, reporter: other })
  await desk.act(desk.worker, 'mediation.change', { mediationId, isStopped: true })
  await desk.act(desk.manager, 'complaints.merge', { complaintId, intoId: ownId })
  const fileId = await newFile(desk.world, { complaintId: ownId, state: 'shown' })
  expect(await desk.refusal(other, 'files.remove', { fileId })).toBeNull()
})
