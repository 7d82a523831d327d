import { makeId } from '../../src/domain/id'
import { cryptoRandom16 } from '../platform/ids'
import { newKey, openWorld, TUESDAY_TEN, type World } from '../../test/factories'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const YESTERDAY = '2026-11-23T01:00:00.000Z'

const idOf = async (identity: string): Promise<string> =>
  (await world.db.selectFrom('person').select('id').where('identity', '=', identity).executeTakeFirstOrThrow()).id

/** Somebody with a name who wants to help this community. */
const newApplication = async (communityId: number, appliedAt = TUESDAY_TEN) => {
  const personId = await idOf(await world.newPerson())
  await world.db.updateTable('person').set({ name: '演示志愿者' }).where('id', '=', personId).execute()
  await world.db
    .insertInto('volunteer_application')
    .values({
      ...{ community_id: communityId, id: makeId(communityId, cryptoRandom16()), person_id: personId },
      ...{ words: '周末有空', applied_at: appliedAt, state: 'open' },
    })
    .execute()
}

const newCall = async (communityId: number) => {
  const personId = await idOf(await world.newPerson())
  await world.db
    .insertInto('call_todo')
    .values({
      ...{ community_id: communityId, id: makeId(communityId, cryptoRandom16()), person_id: personId },
      ...{ outbox_id: '00000000-0000-4000-8000-000000000001', template: 'volunteer_accepted' },
      ...{ data: JSON.stringify({ community: '黄葛社区' }), opened_at: TUESDAY_TEN },
    })
    .execute()
}

const newHeldPhoto = async (pointId: string) => {
  await world.db
    .insertInto('file')
    .values({
      ...{ community_id: 1, id: makeId(1, cryptoRandom16()), owner_id: await idOf(await world.newPerson('worker')) },
      ...{ purpose: 'point_photo', subject_id: pointId, state: 'held', ref: 'a', thumb_ref: 'b' },
      ...{ made_at: TUESDAY_TEN, ticket_until: TUESDAY_TEN },
    })
    .execute()
}

test('everything that waits is one list, the most urgent first', async () => {
  const pointId = await world.newPoint({ name: '柚子坡书吧' })
  await world.report(await world.newPerson(), pointId)
  await newApplication(1, YESTERDAY)
  await newCall(1)
  await newHeldPhoto(pointId)
  const { items } = await world.ask(await world.newPerson('worker', 1), 'desk.list', {})
  expect(items.map(({ kind, title, note }) => [kind, title, note])).toEqual([
    ['point', '柚子坡书吧', '1 个人说关门了，去核一核'],
    ['call', '给一位居民打电话', expect.stringContaining('黄葛社区')],
    ['photo', '柚子坡书吧的照片', '等人看一眼，能不能放出来'],
    ['volunteer', '演示志愿者想当志愿者', '周末有空'],
  ])
})

test('what is past its time is said to be late', async () => {
  await newApplication(1, '2026-11-20T02:00:00.000Z')
  const { items } = await world.ask(await world.newPerson('worker', 1), 'desk.list', {})
  expect(items).toMatchObject([{ kind: 'volunteer', isLate: true, dueAt: '2026-11-23T02:00:00.000Z' }])
})

test('a worker sees the own community, an admin all, and what is done is gone', async () => {
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
