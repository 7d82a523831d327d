import { newComplaint } from '../../test/complaints'
import { openMediationDesk, type MediationDesk } from '../../test/complaint/mediation-desk'
import { newFile } from '../../test/files'
import { personIdOf, setPerson } from '../../test/people'
import { shanghai } from '../../test/times'
import { deliverDue } from '../messages/deliver'
import { workOnComplaints } from './tick'

/** A staff member who reports a complaint in their own community is treated as its resident and not as staff. */
let desk: MediationDesk
beforeAll(async () => void (desk = await openMediationDesk()))
afterAll(() => desk.close())

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const words = '演示：一句话。'
const roles = ['worker', 'manager'] as const

/** A staff member with a complaint that they reported. */
const messagesFrom = async (role: (typeof roles)[number], wanted: Parameters<MediationDesk['open']>[0] = {}) => {
  const who = await desk.world.newPerson(role, 1)
  await setPerson(desk.world, who, { name: '演示小文' })
  return { who, complaintId: await desk.open({ reporter: who, ...wanted }) }
}

test.each(roles)(
  'a %s can do nothing as staff with their own complaint, and does not read the staff’s entries about it',
  async (role) => {
    const { who, complaintId } = await messagesFrom(role)
    const likeId = await desk.open({ reporter: who })
    const refused = [
      await desk.refusal(who, 'complaints.history', { complaintId }),
      await desk.refusal(who, 'complaints.accept', { complaintId, words: null }),
      await desk.refusal(who, 'complaints.assign', { complaintId, personId: personIdOf(who) }),
      await desk.refusal(who, 'complaints.assign', { complaintId, personId: personIdOf(desk.colleague) }),
      await desk.refusal(who, 'complaints.note', { complaintId, words }),
      await desk.refusal(who, 'complaints.reply', { complaintId, words }),
      await desk.refusal(who, 'complaints.mark', { complaintId, isHard: true }),
      await desk.refusal(who, 'complaints.handOver', { complaintId, to: 'grid', number: '141-1', words: null }),
      await desk.refusal(who, 'complaints.refuse', { complaintId, reason: words }),
      await desk.refusal(who, 'complaints.merge', { complaintId, intoId: likeId }),
      await desk.refusal(who, 'complaints.merge', { complaintId: likeId, intoId: complaintId }),
    ]
    expect(refused).toEqual(refused.map(() => 'reported_yourself'))
  },
)

test.each(roles)('nor does a %s once a colleague works on it', async (role) => {
  const { who, complaintId } = await messagesFrom(role, { state: 'visiting' })
  const refused = [
    await desk.refusal(who, 'complaints.settle', { complaintId, words }),
    await desk.refusal(who, 'complaints.visit', { complaintId, at: desk.world.clock.now, words }),
    await desk.refusal(who, 'complaints.pause', { complaintId, reason: words }),
    await desk.refusal(who, 'complaints.resume', { complaintId }),
    await desk.refusal(who, 'mediation.open', { complaintId, title: words, words, mediatorId: null }),
  ]
  expect(refused).toEqual(refused.map(() => 'reported_yourself'))
  expect(await desk.act(desk.worker, 'complaints.settle', { complaintId, words })).toEqual({ state: 'settled' })
  expect(await desk.act(who, 'complaints.answer', { complaintId, isSolved: true, words: null })).toEqual({
    state: 'closed',
  })
})

test('they see it among their own complaints as a resident does, and in no queue, on no desk and in no photo review', async () => {
  const { who, complaintId } = await messagesFrom('manager', {
    state: 'visiting',
    set: { due_at: '2026-11-20T02:00:00.000Z' },
  })
  await desk.act(desk.worker, 'complaints.note', { complaintId, words: '演示：只给同事看' })
  const fileId = await newFile(desk.world, { complaintId, state: 'pendingReview' })
  const { ask } = desk.world
  expect(idsOf((await ask(who, 'complaints.mine', {})).open)).toContain(complaintId)
  const own = await ask(who, 'complaints.get', { complaintId })
  expect(own.complaint).toMatchObject({ relation: 'own' })
  expect(JSON.stringify(own)).not.toContain('只给同事看')

  const seenBy = async (one: string) => [
    ...idsOf((await ask(one, 'complaints.queue', { group: 'due' })).rows),
    ...idsOf((await ask(one, 'desk.list', {})).items),
    ...idsOf((await ask(one, 'files.pendingReview', {})).files),
    ...(await ask(one, 'audit.list', {})).entries.map(({ subjectId }) => subjectId),
  ]
  expect(await seenBy(desk.manager)).toEqual(expect.arrayContaining([complaintId, fileId]))
  const theirs = await seenBy(who)
  expect([theirs.includes(complaintId), theirs.includes(fileId)]).toEqual([false, false])
  expect(await desk.refusal(who, 'files.decide', { fileId, isShown: true })).toBe('not_found')
})

test('it can neither be assigned to them nor mediated by them, and they are not among the candidates', async () => {
  const { who, complaintId } = await messagesFrom('worker', { state: 'visiting' })
  const { mediatorId } = await desk.act(desk.manager, 'mediation.appoint', {
    communityId: 1,
    personId: personIdOf(who),
    isEnded: false,
  })
  const seen = await desk.act(desk.worker, 'complaints.history', { complaintId })
  expect(idsOf(seen.colleagues)).not.toContain(personIdOf(who))
  expect(idsOf(seen.mediators)).not.toContain(mediatorId)
  expect(await desk.refusal(desk.worker, 'complaints.assign', { complaintId, personId: personIdOf(who) })).toBe(
    'not_found',
  )
  expect(await desk.refusal(desk.worker, 'mediation.open', { complaintId, title: words, words, mediatorId })).toBe(
    'not_found',
  )
})

test('in its mediation they are the first side whatever their role, and never the staff', async () => {
  const { complaintId, mediationId, first } = await desk.knownAt('bothIn')
  await desk.world.db
    .updateTable('person')
    .set({ role: 'manager', community_id: 1 })
    .where('id', '=', personIdOf(first))
    .execute()
  expect(await desk.refusal(first, 'mediation.change', { mediationId, isStopped: true })).toBe('reported_yourself')
  expect(await desk.refusal(first, 'mediation.change', { mediationId, mediatorId: desk.outsiderId })).toBe(
    'reported_yourself',
  )
  expect(await desk.refusal(first, 'complaints.handOver', { complaintId, to: 'grid', number: '1', words: null })).toBe(
    'reported_yourself',
  )
  expect(await desk.refusal(first, 'mediation.confirm', { mediationId, version: 1, forSide: 'other' })).toBe(
    'not_found',
  )
  expect(await desk.mine(first, mediationId)).toMatchObject({ side: 'first' })
})

test('a worker who files it for a walk-in is not the reporter, and works on it', async () => {
  const { worker } = desk
  const told = {
    communityId: 1,
    category: 'leak' as const,
    concerns: 'home' as const,
    urgency: 'soon' as const,
    words,
    when: '',
    isNamed: false,
    photos: 0,
    place: { buildingId: null, position: null, words: '演示楼 1 栋' },
    door: '2-3-1',
  }
  const walkIn = { name: '演示长者', phone: null, isEightyPlus: false }
  const { complaintId, personId } = await desk.act(worker, 'complaints.createFor', { ...told, walkIn })
  expect(await desk.rowOf(complaintId)).toMatchObject({ reporter_id: personId, made_by: personIdOf(worker) })
  await desk.act(worker, 'complaints.accept', { complaintId, words: null })
  expect(await desk.act(worker, 'complaints.settle', { complaintId, words })).toEqual({ state: 'settled' })

  await setPerson(desk.world, worker, { home_community_id: 1 })
  expect(await desk.refusal(worker, 'complaints.createFor', { ...told, personId: personIdOf(worker) })).toBe(
    'reported_yourself',
  )
})

test('a worker who joined a complaint may work on it: it has another reporter, who says whether it is solved', async () => {
  const complaintId = await desk.open({ category: 'clutter', concerns: 'everyone', joiners: [desk.worker] })
  await desk.act(desk.worker, 'complaints.accept', { complaintId, words: null })
  expect(await desk.act(desk.worker, 'complaints.settle', { complaintId, words })).toEqual({ state: 'settled' })
})

test('a complaint that became its worker’s own by merging two records of one person can be taken over by any colleague', async () => {
  const { who, complaintId } = await messagesFrom('worker')
  await desk.act(desk.worker, 'complaints.assign', { complaintId, personId: personIdOf(desk.colleague) })
  await desk.world.db
    .updateTable('complaint')
    .set({ assigned_to: personIdOf(who) })
    .where('id', '=', complaintId)
    .execute()
  expect(await desk.refusal(who, 'complaints.settle', { complaintId, words })).toBe('reported_yourself')
  const seen = await desk.act(desk.colleague, 'complaints.history', { complaintId })
  expect(seen.complaint.may).toContain('complaints.assign')
  await desk.act(desk.colleague, 'complaints.assign', { complaintId, personId: personIdOf(desk.colleague) })
  expect(await desk.act(desk.colleague, 'complaints.settle', { complaintId, words })).toEqual({ state: 'settled' })
})

test('with no other staff it waits: the district is notified when it is late, and the reporter only as a resident', async () => {
  const { world } = desk
  const alone = await world.newPerson('manager', 3)
  world.clock.now = shanghai('2026-11-24', '10:00')
  const { complaintId } = await newComplaint(world, { communityId: 3, reporter: alone, worker: desk.foreign })
  world.clock.now = shanghai('2026-11-27', '10:00')
  await workOnComplaints(world.app)
  await deliverDue(world.app)
  const heard = await world.db
    .selectFrom('inbox')
    .select(['person_id', 'template'])
    .where('subject_id', '=', complaintId)
    .execute()
  const by = (identity: string) =>
    heard.filter(({ person_id: id }) => id === personIdOf(identity)).map(({ template }) => template)
  expect(by(desk.admin)).toEqual(['complaint_overdue_district'])
  expect(by(alone)).toEqual(['complaint_late'])
})
