import { sql } from 'kysely'
import { newBuilding } from '../../test/complaint/building'
import { complaintOf, newComplaint, newEntry } from '../../test/complaints'
import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf, tell } from '../../test/people'
import { makeId } from '../../src/domain/id'
import { forgetPerson } from './forget-person'
import { cryptoRandom16 } from '../platform/ids'
import { forgetComplaint } from '../storage/complaints/forget'
import { forgetOldComplaints } from '../complaints/tick'
import { makeTick } from '../tick/tick'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const forget = (who: string) => forgetPerson(world.app, who)

const messagesAbout = async (subjectId: string) => {
  const rows = await world.db
    .selectFrom('outbox')
    .selectAll()
    .where('subject_id', '=', subjectId)
    .orderBy('template')
    .execute()
  return rows.map(({ template, to_role: role, to_person_id: personId, due_at: at }) => [template, role ?? personId, at])
}
const entriesOf = (complaintId: string) =>
  world.db.selectFrom('complaint_entry').selectAll().where('complaint_id', '=', complaintId).orderBy('at').execute()
const mediationsOf = (complaintId: string) =>
  world.db.selectFrom('mediation').selectAll().where('complaint_id', '=', complaintId).executeTakeFirstOrThrow()

/** The other side of a mediation takes part. */
const newOther = async (mediationId: string | null) => {
  const other = await world.newPerson()
  const set = { other_id: personIdOf(other), other_in_at: world.clock.now, other_door: '演示 3-2' }
  await world.db
    .updateTable('mediation')
    .set(set)
    .where('id', '=', mediationId ?? '')
    .execute()
  return other
}

const newPhoto = async (complaintId: string, owner: string) => {
  const id = makeId(1, cryptoRandom16())
  const refs = { ref: `photo/${id}`, thumb_ref: `thumb/${id}` }
  await world.db
    .insertInto('file')
    .values({
      community_id: 1,
      id,
      owner_id: personIdOf(owner),
      purpose: 'complaint_photo',
      subject_id: complaintId,
      state: 'shown',
      ...refs,
      made_at: world.clock.now,
      ticket_until: world.clock.now,
    })
    .execute()
  return { id, refs: Object.values(refs) }
}

test('what they told and is open is withdrawn, and whoever has it hears so', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, {
    state: 'accepted',
    words: '演示私话',
    door: '演示私门',
  })
  const { complaintId: nobodys } = await newComplaint(world, { reporter })
  await forget(reporter)
  expect(await complaintOf(world, complaintId)).toMatchObject({
    state: 'withdrawn',
    reporter_id: null,
    ended_at: world.clock.now,
  })
  expect((await messagesAbout(complaintId)).map(([template, to]) => [template, to])).toEqual([
    ['complaint_withdrawn', personIdOf(worker)],
  ])
  expect((await messagesAbout(nobodys)).map(([template, to]) => [template, to])).toEqual([
    ['complaint_withdrawn', 'worker'],
  ])
  expect((await entriesOf(complaintId)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['withdrawn']))
})

test('of whoever has left no table holds a word, a door, a photo or who they were', async () => {
  const { complaintId, reporter } = await newComplaint(world, {
    state: 'settled',
    words: '演示私话',
    door: '演示私门',
    place: '演示私处',
    set: { happens: '演示私时', lat: 29.5, lng: 106.5 },
  })
  await tell(world, reporter, { name: '演示私名', phone: '00088888888' })
  await world.db
    .updateTable('complaint')
    .set({ address_key: '演示私楼|演示私门' })
    .where('id', '=', complaintId)
    .execute()
  await newEntry(world, complaintId, {
    kind: 'added',
    side: 'reporter',
    person_id: personIdOf(reporter),
    words: '演示私补',
  })
  const { id, refs } = await newPhoto(complaintId, reporter)
  await forget(reporter)
  await forget(reporter)
  const rows = await world.rows()
  expect(JSON.stringify(rows)).not.toContain('演示私')
  const { complaint, complaint_entry, mediation } = rows
  expect(JSON.stringify([complaint, complaint_entry, mediation])).not.toContain(personIdOf(reporter))
  expect(rows.file?.find((one) => one.id === id)).toMatchObject({ state: 'removed', ref: null, thumb_ref: null })
  expect(rows.orphaned_bytes?.map(({ ref }) => ref).sort()).toEqual(refs.sort())
  expect(await complaintOf(world, complaintId)).toMatchObject({
    state: 'settled',
    category: 'leak',
    lat: null,
    lng: null,
  })
})

test('what the staff wrote stays, said by whoever wrote it', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, { state: 'settled' })
  await newEntry(world, complaintId, { kind: 'note', person_id: personIdOf(worker), words: '演示：去看过' })
  await forget(reporter)
  expect(await entriesOf(complaintId)).toContainEqual(
    expect.objectContaining({ words: '演示：去看过', person_id: personIdOf(worker) }),
  )
})

test('what they have met too is met by one fewer, and goes on', async () => {
  const met = await world.newPerson()
  const { complaintId } = await newComplaint(world, { concerns: 'everyone', joiners: [met] })
  await forget(met)
  expect(await world.rows('complaint_joiner')).toEqual({ complaint_joiner: [] })
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'filed' })
})

test('the other side leaves the mediation: the case goes on without, and nobody is told who it was', async () => {
  const { complaintId, reporter, worker, mediationId } = await newComplaint(world, { state: 'mediating' })
  const other = await newOther(mediationId)
  await forget(other)
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'visiting', reporter_id: personIdOf(reporter) })
  expect(await mediationsOf(complaintId)).toMatchObject({ state: 'stopped', other_id: null, other_door: '' })
  expect((await messagesAbout(mediationId ?? '')).map(([template, to]) => [template, to])).toEqual([
    ['mediation_news', personIdOf(reporter)],
  ])
  expect((await messagesAbout(complaintId)).map(([template, to]) => [template, to])).toEqual([
    ['complaint_added', personIdOf(worker)],
  ])
})

test('what both sides agreed on stands without the one who left', async () => {
  const { complaintId, mediationId } = await newComplaint(world, { state: 'agreed' })
  await forget(await newOther(mediationId))
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'agreed' })
  expect(await mediationsOf(complaintId)).toMatchObject({ state: 'agreed', other_id: null, other_door: '' })
})

test('when whoever told it leaves, the other side hears that it is over, with the next round and not before', async () => {
  const { complaintId, reporter, mediationId } = await newComplaint(world, { state: 'mediating' })
  const other = await newOther(mediationId)
  await forget(reporter)
  expect(await mediationsOf(complaintId)).toMatchObject({ state: 'stopped', first_id: null })
  expect(await messagesAbout(mediationId ?? '')).toEqual([
    ['mediation_other', personIdOf(other), '2026-11-24T04:00:00.000Z'],
  ])
})

describe('a mediator who leaves', () => {
  const mediatedBy = async (mediator: string, mediationId: string | null) => {
    const id = makeId(1, cryptoRandom16())
    await world.db
      .insertInto('mediator')
      .values({ community_id: 1, id, person_id: personIdOf(mediator) })
      .execute()
    const set = { mediator_id: id, mediator_accepted_at: world.clock.now, first_asks_other: true }
    await world.db
      .updateTable('mediation')
      .set(set)
      .where('id', '=', mediationId ?? '')
      .execute()
    return id
  }

  test('mediates no more, and somebody else may be asked', async () => {
    const { complaintId, worker, mediationId } = await newComplaint(world, { state: 'mediating' })
    const mediatorId = await mediatedBy(worker, mediationId)
    await forget(worker)
    expect(await mediationsOf(complaintId)).toMatchObject({
      state: 'open',
      mediator_id: null,
      mediator_accepted_at: null,
      first_asks_other: false,
    })
    const { mediator } = await world.rows('mediator')
    expect(mediator).toMatchObject([{ id: mediatorId, ended_at: expect.any(String) }])
  })

  test('is missed: both sides hear of it, and the worker whose case it is', async () => {
    const { complaintId, reporter, worker, mediationId } = await newComplaint(world, { state: 'mediating' })
    const other = await newOther(mediationId)
    const mediator = await world.newPerson('worker')
    await mediatedBy(mediator, mediationId)
    await forget(mediator)
    expect((await messagesAbout(complaintId)).map(([template, to]) => [template, to])).toEqual([
      ['complaint_added', personIdOf(worker)],
    ])
    expect((await messagesAbout(mediationId ?? '')).map(([template, to]) => [template, to]).sort()).toEqual([
      ['mediation_news', personIdOf(reporter)],
      ['mediation_other', personIdOf(other)],
    ])
  })

  test('is missed by nobody in a talk that led to an agreement', async () => {
    const { complaintId, mediationId } = await newComplaint(world, { state: 'agreed' })
    const mediator = await world.newPerson('worker')
    await mediatedBy(mediator, mediationId)
    await forget(mediator)
    expect([...(await messagesAbout(complaintId)), ...(await messagesAbout(mediationId ?? ''))]).toEqual([])
  })
})

test('half a year after the end only what figures are made of is left; what has not ended stays', async () => {
  const { complaintId, reporter, worker, mediationId } = await newComplaint(world, {
    state: 'agreed',
    words: '演示私话',
    door: '演示私门',
    place: '演示私楼',
    concerns: 'everyone',
    joiners: [await world.newPerson()],
  })
  await newOther(mediationId)
  await newEntry(world, complaintId, { kind: 'note', person_id: personIdOf(worker), words: '演示私记' })
  const { refs } = await newPhoto(complaintId, reporter)
  for (const state of ['settled', 'closed'] as const) {
    const at = { settled_at: world.clock.now, ...(state === 'closed' && { ended_at: world.clock.now }) }
    const pauses = JSON.stringify([{ from: world.clock.now, until: world.clock.now, reason: '演示私因' }])
    const before = { pauses, was: `{"pauses": ${pauses}}` }
    await world.db
      .updateTable('complaint')
      .set({ state, ...at, ...before })
      .where('id', '=', complaintId)
      .execute()
  }
  const { complaintId: goesOn } = await newComplaint(world, { words: '还在办' })
  world.clock.now = '2027-05-23T02:00:00.000Z'
  expect(await forgetOldComplaints(world.app)).toEqual({ complaints: 0, complaintsFailed: 0 })
  world.clock.now = '2027-05-23T02:00:00.001Z'
  const both = await Promise.all([forgetOldComplaints(world.app), forgetOldComplaints(world.app)])
  expect(both.reduce((sum, { complaints }) => sum + complaints, 0)).toBe(1)
  expect(await forgetOldComplaints(world.app)).toEqual({ complaints: 0, complaintsFailed: 0 })

  const { outbox: _messages, ...rows } = await world.rows()
  expect(JSON.stringify(rows)).not.toContain('演示私')
  const { complaint, complaint_entry, complaint_joiner, mediation } = rows
  const kept = JSON.stringify([
    complaint?.filter(({ id }) => id === complaintId),
    complaint_entry?.filter(({ complaint_id: id }) => id === complaintId),
    mediation,
  ])
  for (const who of [reporter, worker]) expect(kept).not.toContain(personIdOf(who))
  expect([complaint_joiner, rows.orphaned_bytes?.map(({ ref }) => ref).sort()]).toEqual([[], refs.sort()])
  expect(await complaintOf(world, complaintId)).toMatchObject({
    state: 'closed',
    category: 'leak',
    filed_at: '2026-11-24T02:00:00.000Z',
  })
  expect(await complaintOf(world, goesOn)).toMatchObject({ words: '还在办' })
})

test('an account that is closed twice at once leaves nothing behind', async () => {
  const reporter = await world.newPerson()
  await newComplaint(world, { reporter })
  await Promise.all([forget(reporter), forget(reporter)])
  const { rows } = await sql<{
    left: number
  }>`select count(*)::int as left from complaint where reporter_id is not null`.execute(world.db)
  expect(rows).toEqual([{ left: 0 }])
})

test('of two runs that have found the same case the later one leaves it alone', async () => {
  const { complaintId } = await newComplaint(world, { state: 'closed' })
  const once = () => world.db.transaction().execute((tx) => forgetComplaint(tx, complaintId, halfAYear))
  expect([await once(), await once()]).toEqual([true, false])
})

const halfAYear = '2027-05-23T02:00:00.001Z'

test('after half a year nothing says whose photos there were, and whether the first word came in time is known still', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, { state: 'closed', words: '演示私话' })
  await newPhoto(complaintId, reporter)
  await world.db
    .deleteFrom('complaint_entry')
    .where('complaint_id', '=', complaintId)
    .where('kind', '<>', 'filed')
    .execute()
  await newEntry(world, complaintId, { kind: 'accepted', person_id: personIdOf(worker), words: '演示私句' })
  const admin = await world.newPerson('admin')
  for (let one = 0; one < 4; one += 1) await newComplaint(world)
  const figures = async () =>
    (await world.ask(admin, 'complaints.figures', { from: '2026-11-01', until: '2026-11-30' })).all.repliedInTime
  const before = (world.clock.now = halfAYear) && (await figures())
  await forgetOldComplaints(world.app)
  expect(await figures()).toEqual(before)
  expect(before).toBe(0.2)
  expect(await world.rows('file')).toEqual({ file: [] })
})

test('what was forgotten is opened by its staff all the same, by its house; what they write there goes as well', async () => {
  const buildingId = await newBuilding(world, { name: '演示街 2 栋' })
  const { complaintId, worker } = await newComplaint(world, {
    state: 'closed',
    place: '演示街 2 栋，演示私处',
    set: { building_id: buildingId },
  })
  world.clock.now = halfAYear
  await forgetOldComplaints(world.app)
  const look = async () => (await world.ask(worker, 'complaints.history', { complaintId }, newKey())).complaint
  expect(await look()).toMatchObject({ place: '演示街 2 栋', words: null, reporterName: null })
  await world.ask(worker, 'complaints.note', { complaintId, words: '演示私记' }, newKey())
  expect((await look()).history).toContainEqual(expect.objectContaining({ words: '演示私记' }))
  expect(await forgetOldComplaints(world.app)).toEqual({ complaints: 1, complaintsFailed: 0 })
  expect(JSON.stringify(await world.rows('complaint', 'complaint_entry'))).not.toContain('演示私')
})

describe('what residents were told about a case', () => {
  const tickAt = async (now: string) => {
    world.clock.now = now
    return makeTick(world.app)()
  }
  /** Told why their case was refused: to be called, because nothing else may reach them. */
  const refused = async () => {
    const { complaintId, reporter, worker } = await newComplaint(world, { joiners: [await world.newPerson()] })
    await tell(world, reporter, { phone: '00011112222' })
    await world.ask(worker, 'complaints.refuse', { complaintId, reason: '演示私因' }, newKey())
    await tickAt(world.clock.now)
    return { complaintId, reporter, worker }
  }
  const told = async () => {
    const { inbox, call_todo, outbox } = await world.rows('inbox', 'call_todo', 'outbox')
    return JSON.stringify([inbox, call_todo, outbox])
  }

  test('goes with it, also what nobody read and the calls that nobody made', async () => {
    await refused()
    expect((await told()).match(/演示私因/g)).toHaveLength(3)
    await tickAt(halfAYear)
    await tickAt(halfAYear)
    expect(await told()).not.toContain('演示私')
    const { inbox } = await world.rows('inbox')
    expect(inbox?.map(({ template }) => template)).not.toContain('complaint_progress')
  })

  test('goes with the call about it when it was read', async () => {
    const { complaintId, reporter } = await refused()
    await world.ask(reporter, 'inbox.read', {}, newKey())
    // What goes on is not forgotten.
    await world.db.updateTable('complaint').set({ ended_at: null }).where('id', '=', complaintId).execute()
    await tickAt(halfAYear)
    expect(await told()).not.toContain('演示私')
  })

  test('stays while the case is not forgotten', async () => {
    const { complaintId } = await refused()
    await world.db.updateTable('complaint').set({ ended_at: null }).where('id', '=', complaintId).execute()
    await tickAt(halfAYear)
    expect((await told()).match(/演示私因/g)).toHaveLength(2)
  })
})
