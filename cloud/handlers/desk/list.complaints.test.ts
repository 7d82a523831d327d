import { newComplaint } from '../../../test/complaints'
import { filing } from '../../../test/complaint/filing'
import { newKey, openWorld, type World } from '../../../test/factories'
import { personIdOf } from '../../../test/people'
import { makeId } from '../../../src/domain/id'
import { cryptoRandom16 } from '../../platform/ids'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  world.clock.now = '2026-11-24T02:00:00.000Z'
  await world.db.deleteFrom('complaint_entry').execute()
  await world.db.deleteFrom('mediation').execute()
  await world.db.deleteFrom('complaint').execute()
})

const deskOf = async (who: string) =>
  (await world.ask(who, 'desk.list', {})).items.filter(({ kind }) => kind === 'complaint')
const idsOf = async (who: string) => (await deskOf(who)).map(({ id }) => id)

test('a complaint is listed with its due moment, its category, its place and what to do', async () => {
  const worker = await world.newPerson('worker', 1)
  const { complaintId } = await newComplaint(world, { category: 'noise', place: '演示楼 5 号' })
  expect(await deskOf(worker)).toEqual([
    {
      kind: 'complaint',
      id: complaintId,
      title: '噪音，演示楼 5 号',
      note: '等您回话，还没有人接手',
      community: '石板坡社区',
      dueAt: '2026-11-24T04:00:00.000Z',
      isLate: false,
    },
  ])
})

test('a worker has their own complaints and unassigned ones; a colleague’s are on the colleague’s desk only', async () => {
  const [worker, colleague] = [await world.newPerson('worker', 1), await world.newPerson('worker', 1)]
  const { complaintId: own } = await newComplaint(world, { worker, state: 'accepted' })
  const { complaintId: theirs } = await newComplaint(world, { worker: colleague, state: 'accepted' })
  const { complaintId: nobodys } = await newComplaint(world)
  expect((await idsOf(worker)).sort()).toEqual([own, nobodys].sort())
  expect((await idsOf(colleague)).sort()).toEqual([theirs, nobodys].sort())
})

test('complaints of a worker who has left or is suspended are on everybody’s desk', async () => {
  const [worker, gone, suspended] = [
    await world.newPerson('worker', 1),
    await world.newPerson('worker', 1),
    await world.newPerson('worker', 1),
  ]
  for (const one of [gone, suspended]) await newComplaint(world, { worker: one, state: 'accepted' })
  const own = (who: string) => world.db.updateTable('person').where('id', '=', personIdOf(who))
  await own(gone).set({ community_id: 2 }).execute()
  expect(await deskOf(worker)).toHaveLength(1)
  await own(suspended).set({ role_suspended_at: world.clock.now }).execute()
  expect(await deskOf(worker)).toHaveLength(2)
})

test('a complaint photo pending review is titled by its place, for its own community only', async () => {
  const { complaintId, reporter } = await newComplaint(world, { place: '演示楼 5 号' })
  const photo = {
    id: makeId(1, cryptoRandom16()),
    owner_id: personIdOf(reporter),
    subject_id: complaintId,
    state: 'pendingReview',
  } as const
  const at = { ref: 'a', thumb_ref: 'b', made_at: world.clock.now, ticket_until: world.clock.now }
  await world.db
    .insertInto('file')
    .values({ ...photo, ...at, community_id: 1, purpose: 'complaint_photo' })
    .execute()
  const photosOf = async (who: string) =>
    (await world.ask(who, 'desk.list', {})).items.filter(({ kind }) => kind === 'photo')
  expect((await photosOf(await world.newPerson('worker', 1))).map(({ title }) => title)).toEqual(['演示楼 5 号的照片'])
  expect(await photosOf(await world.newPerson('admin'))).toEqual([])
})

test('late complaints are on the manager’s desk too, whoever is assigned', async () => {
  const [worker, colleague, manager] = [
    await world.newPerson('worker', 1),
    await world.newPerson('worker', 1),
    await world.newPerson('manager', 1),
  ]
  await world.db.updateTable('person').set({ name: '演示小谭' }).where('id', '=', personIdOf(worker)).execute()
  const { complaintId } = await newComplaint(world, { worker, state: 'accepted' })
  expect(await deskOf(manager)).toEqual([])
  world.clock.now = '2026-11-25T02:00:00.001Z'
  expect(await deskOf(manager)).toMatchObject([{ id: complaintId, isLate: true, note: '要上门看看，演示小谭在办' }])
  expect(await deskOf(colleague)).toEqual([])
})

test('complaints that are paused, over or waiting for the resident are on nobody’s desk', async () => {
  const worker = await world.newPerson('worker', 1)
  const pauses = JSON.stringify([{ from: world.clock.now, until: null, reason: '等材料' }])
  await newComplaint(world, { worker, state: 'visiting', set: { pauses } })
  for (const state of ['settled', 'closed', 'handedOver', 'refused', 'withdrawn'] as const)
    await newComplaint(world, { worker, state })
  expect(await deskOf(worker)).toEqual([])
})

test('a follow-up check after an agreement is on the desk of the complaint’s last worker', async () => {
  const worker = await world.newPerson('worker', 1)
  const { complaintId } = await newComplaint(world, { worker, state: 'agreed' })
  const own = world.db.updateTable('complaint').where('id', '=', complaintId)
  await own.set({ due_kind: 'check', due_at: '2026-12-01T01:00:00.000Z' }).execute()
  expect(await deskOf(worker)).toMatchObject([{ id: complaintId, dueAt: '2026-12-01T01:00:00.000Z' }])
})

test('no other community has it on its desk, and the district sees no details', async () => {
  await newComplaint(world)
  expect(await deskOf(await world.newPerson('worker', 2))).toEqual([])
  expect(await deskOf(await world.newPerson('admin'))).toEqual([])
})

test('a pause of more than a week is on the desk of the assignee and the manager', async () => {
  const [worker, colleague, manager] = [
    await world.newPerson('worker', 1),
    await world.newPerson('worker', 1),
    await world.newPerson('manager', 1),
  ]
  const pauses = JSON.stringify([{ from: world.clock.now, until: null, reason: '等材料' }])
  const { complaintId } = await newComplaint(world, { worker, state: 'visiting', set: { pauses } })
  expect(await deskOf(worker)).toEqual([])
  world.clock.now = '2026-12-01T02:00:01.000Z'
  expect(await deskOf(worker)).toMatchObject([
    { id: complaintId, note: expect.stringContaining('停了一周，看看还要不要等'), isLate: true },
  ])
  expect([await idsOf(manager), await idsOf(colleague)]).toEqual([[complaintId], []])
})

test.each(['', '一'])(
  'a place in rare characters is cut between characters: 烦心事 shows behind “%s𠮷…”',
  async (before) => {
    const resident = await world.newPerson()
    const place = { ...filing().place, words: `${before}${'𠮷'.repeat(39)}` }
    await world.ask(resident, 'complaints.file', filing({ place }), newKey())
    const [item] = await deskOf(await world.newPerson('worker', 1))
    expect(item?.title).toMatch(/^漏水滴水，一?𠮷{17}$/u)
  },
)
