import { newFile } from '../../test/files'
import { messagesAbout } from '../../test/complaint/mediations'
import { sql } from 'kysely'
import { complaintOf, newComplaint, newEntry } from '../../test/complaints'
import { openWorld, type World } from '../../test/factories'
import { personIdOf, setPerson } from '../../test/people'
import { forgetPerson } from './forget-person'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const forget = (who: string) => forgetPerson(world.app, who)
const entriesOf = (complaintId: string) =>
  world.db.selectFrom('complaint_entry').selectAll().where('complaint_id', '=', complaintId).orderBy('at').execute()
/** A photo that is shown, and the references of its bytes. */
const newPhoto = async (complaintId: string, owner: string) => {
  const id = await newFile(world, { complaintId, owner })
  return { id, refs: [`photo/${id}`, `thumb/${id}`] }
}

test('open complaints of the person are withdrawn, and the assignee is notified', async () => {
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
  expect((await messagesAbout(world, complaintId)).map(([template, to]) => [template, to])).toEqual([
    ['complaint_withdrawn', personIdOf(worker)],
  ])
  expect((await messagesAbout(world, nobodys)).map(([template, to]) => [template, to])).toEqual([
    ['complaint_withdrawn', 'worker'],
  ])
  expect((await entriesOf(complaintId)).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['withdrawn']))
})

test('no table holds words, door, photos or identity of a person who has left', async () => {
  const { complaintId, reporter } = await newComplaint(world, {
    state: 'settled',
    words: '演示私话',
    door: '演示私门',
    place: '演示私处',
    set: { happens: '演示私时', lat: 29.5, lng: 106.5 },
  })
  await setPerson(world, reporter, { name: '演示私名', phone: '00088888888' })
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

test('entries by staff stay, with their author', async () => {
  const { complaintId, reporter, worker } = await newComplaint(world, { state: 'settled' })
  await newEntry(world, complaintId, { kind: 'note', person_id: personIdOf(worker), words: '演示：去看过' })
  await forget(reporter)
  expect(await entriesOf(complaintId)).toContainEqual(
    expect.objectContaining({ words: '演示：去看过', person_id: personIdOf(worker) }),
  )
})

test('a complaint that the person has joined loses a joiner and goes on', async () => {
  const met = await world.newPerson()
  const { complaintId } = await newComplaint(world, { concerns: 'everyone', joiners: [met] })
  await forget(met)
  expect(await world.rows('complaint_joiner')).toEqual({ complaint_joiner: [] })
  expect(await complaintOf(world, complaintId)).toMatchObject({ state: 'filed' })
})

test('closing an account twice at once leaves nothing behind', async () => {
  const reporter = await world.newPerson()
  await newComplaint(world, { reporter })
  await Promise.all([forget(reporter), forget(reporter)])
  const { rows } = await sql<{
    left: number
  }>`select count(*)::int as left from complaint where reporter_id is not null`.execute(world.db)
  expect(rows).toEqual([{ left: 0 }])
})
