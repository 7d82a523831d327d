import { newFile } from '../../test/files'
import { newOther } from '../../test/complaint/mediations'
import { newBuilding } from '../../test/complaint/building'
import { complaintOf, newComplaint, newEntry } from '../../test/complaints'
import { newKey, openWorld, type World } from '../../test/factories'
import { personIdOf, setPerson } from '../../test/people'
import { forgetComplaint } from '../storage/complaints/forget'
import { forgetOldComplaints } from './tick'
import { makeTick } from '../tick/tick'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

/** A photo that is shown, and the references of its bytes. */
const newPhoto = async (complaintId: string, owner: string) => {
  const id = await newFile(world, { complaintId, owner })
  return { id, refs: [`photo/${id}`, `thumb/${id}`] }
}
const halfAYear = '2027-05-23T02:00:00.001Z'

test('half a year after its end only what the figures need is left of a complaint; one that has not ended stays', async () => {
  const { complaintId, reporter, worker, mediationId } = await newComplaint(world, {
    state: 'agreed',
    words: '演示私话',
    door: '演示私门',
    place: '演示私楼',
    concerns: 'everyone',
    joiners: [await world.newPerson()],
  })
  await newOther(world, mediationId)
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

test('of two runs that have found the same complaint the later one does nothing', async () => {
  const { complaintId } = await newComplaint(world, { state: 'closed' })
  const once = () => world.db.transaction().execute((tx) => forgetComplaint(tx, complaintId, halfAYear))
  expect([await once(), await once()]).toEqual([true, false])
})

test('after half a year photos have no owner, and it is still known whether the first reply was in time', async () => {
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

test('staff can still open a forgotten complaint by its building; what they write there is forgotten too', async () => {
  const buildingId = await newBuilding(world, { name: '演示街 2 栋' })
  const { complaintId, worker } = await newComplaint(world, {
    state: 'closed',
    place: '演示街 2 栋，演示私处',
    set: { building_id: buildingId },
  })
  world.clock.now = halfAYear
  await forgetOldComplaints(world.app)
  const history = async () => (await world.ask(worker, 'complaints.history', { complaintId }, newKey())).complaint
  expect(await history()).toMatchObject({ place: '演示街 2 栋', words: null, reporterName: null })
  await world.ask(worker, 'complaints.note', { complaintId, words: '演示私记' }, newKey())
  expect((await history()).history).toContainEqual(expect.objectContaining({ words: '演示私记' }))
  expect(await forgetOldComplaints(world.app)).toEqual({ complaints: 1, complaintsFailed: 0 })
  expect(JSON.stringify(await world.rows('complaint', 'complaint_entry'))).not.toContain('演示私')
})

describe('messages to residents about a complaint', () => {
  const tickAt = async (now: string) => {
    world.clock.now = now
    return makeTick(world.app)()
  }
  /** A reporter who is on the call list with the reason of a refusal, because no message reaches them. */
  const refused = async () => {
    const { complaintId, reporter, worker } = await newComplaint(world, { joiners: [await world.newPerson()] })
    await setPerson(world, reporter, { phone: '00011112222' })
    await world.ask(worker, 'complaints.refuse', { complaintId, reason: '演示私因' }, newKey())
    await tickAt(world.clock.now)
    return { complaintId, reporter, worker }
  }
  const told = async () => {
    const { inbox, call_todo, outbox } = await world.rows('inbox', 'call_todo', 'outbox')
    return JSON.stringify([inbox, call_todo, outbox])
  }

  test('are forgotten with it, also unread ones and open calls', async () => {
    await refused()
    expect((await told()).match(/演示私因/g)).toHaveLength(3)
    await tickAt(halfAYear)
    await tickAt(halfAYear)
    expect(await told()).not.toContain('演示私')
    const { inbox } = await world.rows('inbox')
    expect(inbox?.map(({ template }) => template)).not.toContain('complaint_progress')
  })

  test('are forgotten together with the call about it once they were read', async () => {
    const { complaintId, reporter } = await refused()
    await world.ask(reporter, 'inbox.read', {}, newKey())
    // A complaint that goes on is not forgotten.
    await world.db.updateTable('complaint').set({ ended_at: null }).where('id', '=', complaintId).execute()
    await tickAt(halfAYear)
    expect(await told()).not.toContain('演示私')
  })

  test('stay while the complaint is not forgotten', async () => {
    const { complaintId } = await refused()
    await world.db.updateTable('complaint').set({ ended_at: null }).where('id', '=', complaintId).execute()
    await tickAt(halfAYear)
    expect((await told()).match(/演示私因/g)).toHaveLength(2)
  })
})
