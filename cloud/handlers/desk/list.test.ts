import { addCalls } from '../../storage/messages/call-todos'
import { makeId } from '../../../src/domain/id'
import { cryptoRandom16 } from '../../platform/ids'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../../../test/factories'
import { newBooking, type NewBooking, newRoom } from '../../../test/rooms'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const YESTERDAY = '2026-11-23T01:00:00.000Z'

const idOf = async (identity: string): Promise<string> =>
  (await world.db.selectFrom('person').select('id').where('identity', '=', identity).executeTakeFirstOrThrow()).id

/** A person with a name who has applied to volunteer in this community. */
const newApplication = async (communityId: number, appliedAt = TUESDAY_TEN) => {
  const personId = await idOf(await world.newPerson())
  await world.db.updateTable('person').set({ name: '演示志愿者' }).where('id', '=', personId).execute()
  await world.db
    .insertInto('volunteer_application')
    .values({
      community_id: communityId,
      id: makeId(communityId, cryptoRandom16()),
      person_id: personId,
      words: '周末有空',
      applied_at: appliedAt,
      state: 'open',
    })
    .execute()
}

const newCall = async (
  communityId: number,
  template = 'volunteer_accepted',
  data: Record<string, string> = { community: '黄葛社区' },
) => {
  const personId = await idOf(await world.newPerson())
  const call = { communityId, id: makeId(communityId, cryptoRandom16()), personId, template, data }
  const outboxId = '00000000-0000-4000-8000-000000000001'
  await world.db.transaction().execute((tx) => addCalls(tx, [{ ...call, outboxId }], TUESDAY_TEN))
}

const newPendingPhoto = async (pointId: string) => {
  await world.db
    .insertInto('file')
    .values({
      community_id: 1,
      id: makeId(1, cryptoRandom16()),
      owner_id: await idOf(await world.newPerson('worker')),
      purpose: 'point_photo',
      subject_id: pointId,
      state: 'pendingReview',
      ref: 'a',
      thumb_ref: 'b',
      made_at: TUESDAY_TEN,
      ticket_until: TUESDAY_TEN,
    })
    .execute()
}

test('everything that waits is one list, the most urgent first', async () => {
  const pointId = await world.newPoint({ name: '柚子坡书吧' })
  await world.report(await world.newPerson(), pointId)
  await newApplication(1, YESTERDAY)
  await newCall(1)
  await newPendingPhoto(pointId)
  const { items } = await world.ask(await world.newPerson('worker', 1), 'desk.list', {})
  expect(items.map(({ kind, title, note }) => [kind, title, note])).toEqual([
    ['point', '柚子坡书吧', '1 个人说关门了，去核一核'],
    ['call', '给一位居民打电话', expect.stringContaining('黄葛社区')],
    ['photo', '柚子坡书吧的照片', '等人看一眼，能不能放出来'],
    ['volunteer', '演示志愿者想当志愿者', '周末有空'],
  ])
})

/** A request for a room, tomorrow from 14:00 to 15:30. */
const newRequest = async (wanted: Partial<NewBooking> = {}, communityId = 1) => {
  const roomId = await newRoom(world, { communityId })
  const personId = await idOf(await world.newPerson())
  const asked = {
    startsAt: '2026-11-25T06:00:00.000Z',
    endsAt: '2026-11-25T07:30:00.000Z',
    state: 'requested' as const,
  }
  return newBooking(world, { roomId, personId, ...asked, ...wanted })
}
const requestsFor = async (identity: string) =>
  (await world.ask(identity, 'desk.list', {})).items.filter(({ kind }) => kind === 'booking')

test('a room request waits for a decision, due within a day', async () => {
  const id = await newRequest()
  expect(await requestsFor(await world.newPerson('worker', 1))).toEqual([
    {
      kind: 'booking',
      id,
      title: '有人想订演示舞蹈室',
      note: '明天下午 2:00 到 3:30，等您回话',
      community: '石板坡社区',
      dueAt: '2026-11-25T02:00:00.000Z',
      isLate: false,
    },
  ])
})

test('a request for a booking that begins within the day is due when it begins, and comes first', async () => {
  await newRequest()
  const soon = await newRequest({ startsAt: '2026-11-24T03:00:00.000Z', endsAt: '2026-11-24T04:00:00.000Z' })
  const [first] = await requestsFor(await world.newPerson('worker', 1))
  expect(first).toMatchObject({ id: soon, dueAt: '2026-11-24T03:00:00.000Z' })
})

test('a request that has begun or is decided is no longer listed', async () => {
  const worker = await world.newPerson('worker', 1)
  await newRequest()
  await newRequest({ state: 'confirmed' })
  await newRequest({ state: 'refused' })
  expect(await requestsFor(worker)).toHaveLength(1)
  world.clock.now = '2026-11-25T06:00:00.000Z'
  expect(await requestsFor(worker)).toEqual([])
})

test('staff see requests of their own community, an admin all of them', async () => {
  await newRequest()
  await newRequest({}, 2)
  expect(await requestsFor(await world.newPerson('worker', 2))).toMatchObject([{ community: '黄葛社区' }])
  expect(await requestsFor(await world.newPerson('admin'))).toHaveLength(2)
})

test('a call about an upcoming event is due before it', async () => {
  await newCall(1, 'waitlist_offered', {
    room: '演示舞蹈室',
    at: '2026-11-24T06:00:00.000Z',
    until: '2026-11-24T04:00:00.000Z',
  })
  const { items } = await world.ask(await world.newPerson('worker', 1), 'desk.list', {})
  expect(items).toMatchObject([
    { kind: 'call', dueAt: '2026-11-24T04:00:00.000Z', note: expect.stringContaining('给您留到今天中午 12:00') },
  ])
})

test('an overdue item is marked late', async () => {
  await newApplication(1, '2026-11-20T02:00:00.000Z')
  const { items } = await world.ask(await world.newPerson('worker', 1), 'desk.list', {})
  expect(items).toMatchObject([{ kind: 'volunteer', isLate: true, dueAt: '2026-11-23T02:00:00.000Z' }])
})

test('a worker sees their own community, an admin all, and finished items are gone', async () => {
  await newApplication(1)
  await newApplication(2)
  const worker = await world.newPerson('worker', 2)
  expect((await world.ask(worker, 'desk.list', {})).items.map(({ community }) => community)).toEqual(['黄葛社区'])
  expect((await world.ask(await world.newPerson('admin'), 'desk.list', {})).items).toHaveLength(2)

  const pointId = await world.newPoint({ communityId: 2 })
  await world.report(await world.newPerson(), pointId)
  const { items } = await world.ask(worker, 'desk.list', {})
  const taskId = items.find(({ kind }) => kind === 'point')?.id ?? ''
  await world.call(worker, 'tasks.done', { taskId, found: 'open' }, newKey())
  expect((await world.ask(worker, 'desk.list', {})).items.map(({ kind }) => kind)).toEqual(['volunteer'])
})
