import { openWorld, type World } from '../../test/factories'
import { messaging } from '../../test/records/messages'
import { times } from '../../test/times'
import { deliverDue } from './deliver'

let world: World
let messages: ReturnType<typeof messaging>
beforeEach(async () => {
  world = await openWorld()
  messages = messaging(world)
})
afterEach(() => world.close())

const run = () => deliverDue(world.app)
const readers = async () => (await world.rows('inbox')).inbox?.map(({ person_id }) => person_id)

test('a message to a person is in the inbox once, with its data, and unsent for WeChat', async () => {
  const personId = await messages.person()
  await messages.notify({ personId })
  expect([await run(), await run()]).toEqual([1, 0])
  expect(await messages.inboxOf(personId)).toMatchObject([
    {
      id: expect.stringMatching(/^[0-9a-z]{16}$/),
      template: 'volunteer_accepted',
      data: { community: '石板坡社区' },
      subject_id: '1-0123456789abcdef',
      at: world.clock.now,
      read_at: null,
      wechat: 'unsent',
    },
  ])
  expect((await world.rows('outbox')).outbox).toMatchObject([{ delivered_at: world.clock.now }])
})

test('a message is delivered when it is due, not before', async () => {
  const personId = await messages.person()
  await messages.notify({ personId }, 1, '2026-11-24T03:00:00.000Z')
  expect(await run()).toBe(0)
  world.clock.now = '2026-11-24T03:00:00.000Z'
  expect(await run()).toBe(1)
})

test('a message to workers reaches workers and managers of the community who are not suspended', async () => {
  const worker = await messages.person({ role: 'worker', community_id: 1 })
  const manager = await messages.person({ role: 'manager', community_id: 1 })
  await messages.person({ role: 'worker', community_id: 2 })
  await messages.person({ role: 'worker', community_id: 1, role_suspended_at: world.clock.now })
  await messages.person({ role: 'admin' })
  await messages.person()
  await messages.notify({ role: 'worker' })
  await run()
  expect(await readers()).toEqual([worker, manager].sort())
})

test('a message to managers reaches no worker', async () => {
  await messages.person({ role: 'worker', community_id: 1 })
  const manager = await messages.person({ role: 'manager', community_id: 1 })
  await messages.notify({ role: 'manager' })
  await run()
  expect(await readers()).toEqual([manager])
})

test('an admin receives messages to admins and those of the whole district', async () => {
  const admin = await messages.person({ role: 'admin' })
  await messages.person({ role: 'worker', community_id: 1 })
  await messages.notify({ role: 'admin' })
  await messages.notify({ role: 'worker' }, 0)
  await run()
  expect(await readers()).toEqual([admin, admin])
})

test('a recipient without WeChat also goes onto the call list of their community', async () => {
  const [here, nowhere] = [
    await messages.person({ identity: null, home_community_id: 2 }),
    await messages.person({ identity: null }),
  ]
  await messages.notify({ personId: here })
  await messages.notify({ personId: nowhere })
  await messages.notify({ personId: nowhere }, 0)
  await run()
  const { call_todo, inbox } = await world.rows('call_todo', 'inbox')
  expect(call_todo).toMatchObject([
    { community_id: 1, id: expect.stringMatching(/^1-/), person_id: nowhere, done_at: null },
    { community_id: 2, id: expect.stringMatching(/^2-/), person_id: here, template: 'volunteer_accepted' },
  ])
  expect(inbox?.map(({ wechat }) => wechat)).toEqual(['none', 'none', 'none'])
})

test('a message to a merged record is delivered to the person it was merged into', async () => {
  const whole = await messages.person()
  const part = await messages.person({ identity: null, merged_into: whole })
  await messages.notify({ personId: part })
  await run()
  expect(await readers()).toEqual([whole])
  expect((await world.rows('call_todo')).call_todo).toEqual([])
})

test('a message to a closed account is delivered to nobody and does not stay in the outbox', async () => {
  const gone = await messages.person()
  await messages.notify({ personId: gone })
  await world.db.updateTable('person').set({ identity: 'gone:somebody' }).where('id', '=', gone).execute()
  expect([await run(), await run()]).toEqual([1, 0])
  expect(await readers()).toEqual([])
})

test('no message to a closed account is written', async () => {
  await messages.notify({ personId: await messages.person({ identity: 'gone:somebody' }) })
  expect(await world.rows('outbox')).toEqual({ outbox: [] })
})

test('one run delivers more than a batch, of several communities', async () => {
  const personId = await messages.person()
  for (const communityId of [1, 2]) await Promise.all(times(60).map(() => messages.notify({ personId }, communityId)))
  expect(await run()).toBe(120)
  expect(await messages.inboxOf(personId)).toHaveLength(120)
})
