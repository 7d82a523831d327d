import { newCall } from '../../../test/calls'
import { openWorld, type World } from '../../../test/factories'
import { messaging } from '../../../test/records/messages'
import { deliverDue } from '../../messages/deliver'

let world: World
beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

test('somebody unreachable by message is on their community’s call list, with who to call and what to say', async () => {
  const messages = messaging(world)
  const personId = await messages.person({ identity: null, home_community_id: 1 })
  const named = { name: '演示长者', phone: '00011112222' }
  await world.db.updateTable('person').set(named).where('id', '=', personId).execute()
  await messages.notify({ personId }, 2)
  await deliverDue(world.app)
  const { calls } = await world.ask(await world.newPerson('worker'), 'calls.list', {})
  expect(calls).toEqual([
    {
      id: expect.stringMatching(/^1-/),
      personId,
      name: '演示长者',
      phoneEnd: '2222',
      community: '石板坡社区',
      title: '您是志愿者了',
      text: expect.stringContaining('石板坡社区'),
      openedAt: world.clock.now,
    },
  ])
})

test('staff see their own community’s calls, an admin all, and one of an unknown template version is left out', async () => {
  const [own, other] = [await newCall(world, 1), await newCall(world, 2)]
  await newCall(world, 1, 'of_long_ago')
  const idsFor = async (identity: string) => (await world.ask(identity, 'calls.list', {})).calls.map(({ id }) => id)
  expect(await idsFor(await world.newPerson('manager'))).toEqual([own])
  expect((await idsFor(await world.newPerson('admin'))).sort()).toEqual([own, other].sort())
})

test('a call about a time that has passed leaves the list, whether or not it was made', async () => {
  const messages = messaging(world)
  const personId = await messages.person({ identity: null, home_community_id: 1 })
  const worker = await world.newPerson('worker')
  const data = { room: '演示舞蹈室', point: '演示服务站', at: '2026-11-24T08:00:00.000Z' }
  const about = {
    community_id: 1,
    to_person_id: personId,
    to_role: null,
    subject_id: '1-0123456789abcdef',
    due_at: world.clock.now,
  }
  await world.db
    .insertInto('outbox')
    .values({ ...about, template: 'booking_approved', data: JSON.stringify(data), delivered_at: null })
    .execute()
  await deliverDue(world.app)
  const titles = async () => (await world.ask(worker, 'calls.list', {})).calls.length
  expect(await titles()).toBe(1)
  world.clock.now = '2026-11-24T08:00:00.000Z'
  expect(await titles()).toBe(0)
})

test('a call about a complaint is listed for its community only, never for the district', async () => {
  const [complaint, other] = [await newCall(world, 1, 'complaint_refused'), await newCall(world, 1)]
  const [worker, admin] = [await world.newPerson('worker'), await world.newPerson('admin')]
  const listed = async (who: string) => (await world.ask(who, 'calls.list', {})).calls.map(({ id }) => id).sort()
  const onDesk = async (who: string) => (await world.ask(who, 'desk.list', {})).items.map(({ id }) => id).sort()
  expect([await listed(worker), await onDesk(worker)]).toEqual([[complaint, other].sort(), [complaint, other].sort()])
  expect([await listed(admin), await onDesk(admin)]).toEqual([[other], [other]])
})
