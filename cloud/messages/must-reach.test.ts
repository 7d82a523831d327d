import { openWorld, type World } from '../../test/factories'
import { messaging } from '../../test/records/messages'
import { recordedWechat } from '../../test/records/wechat'
import type { SendOutcome } from '../platform/messages'
import { deliverDue } from './deliver'
import { notifyByWechat } from './notify-by-wechat'

let world: World
let messages: ReturnType<typeof messaging>
beforeEach(async () => {
  world = await openWorld()
  messages = messaging(world)
})
afterEach(() => world.close())

const run = async (answer?: () => SendOutcome) => {
  const { sender } = recordedWechat(answer)
  await deliverDue(world.app)
  await notifyByWechat({ ...world.app, sender, templateIds: { booking: 'T1', answer: 'T2' } })
}
const withPhone = { phone: '00011112222' }
const called = async () =>
  (await world.rows('call_todo')).call_todo?.map(({ community_id, person_id, template }) => [
    community_id,
    person_id,
    template,
  ])

test('without consent a recipient with a number is called once, by the community of the room', async () => {
  const personId = await messages.person(withPhone)
  await messages.notifyMustReach(personId, 2)
  await run()
  await run()
  expect(await called()).toEqual([[2, personId, 'booking_cancelled']])
  expect((await messages.inboxOf(personId)).map(({ wechat }) => wechat)).toEqual(['none'])
})

test('their home community calls, if it is known', async () => {
  const personId = await messages.person({ ...withPhone, home_community_id: 3 })
  await messages.notifyMustReach(personId)
  await run()
  expect(await called()).toEqual([[3, personId, 'booking_cancelled']])
})

test('two concurrent runs make one call', async () => {
  await messages.notifyMustReach(await messages.person(withPhone))
  await deliverDue(world.app)
  await Promise.all([run(), run()])
  expect(await called()).toHaveLength(1)
})

test('a recipient whom WeChat notified is not called', async () => {
  const personId = await messages.person(withPhone)
  await messages.allow(personId, 1, 'booking')
  await messages.notifyMustReach(personId)
  await run()
  expect(await called()).toEqual([])
})

test.each([
  ['refuses', { state: 'refused', note: '43101' }],
  ['does not accept', { state: 'failed', note: '47003' }],
  ['does not answer', { state: 'unsure', note: null }],
] as const)('a message that WeChat %s goes onto the call list', async (_, outcome) => {
  const personId = await messages.person(withPhone)
  await messages.allow(personId, 2, 'booking')
  await messages.notifyMustReach(personId)
  await run(() => outcome)
  expect(await called()).toEqual([[1, personId, 'booking_cancelled']])
})

test('an unsent message goes onto the call list only after a day', async () => {
  const personId = await messages.person(withPhone)
  await messages.allow(personId, 1, 'booking')
  await messages.notifyMustReach(personId)
  await run(() => ({ state: 'unsent', note: null }))
  expect(await called()).toEqual([])
  world.clock.now = '2026-11-25T02:00:00.001Z'
  await run()
  expect(await called()).toHaveLength(1)
})

test('a message left in sending by a crashed process goes onto the call list', async () => {
  await messages.notifyMustReach(await messages.person(withPhone))
  await deliverDue(world.app)
  await world.db.updateTable('inbox').set({ wechat: 'sending' }).execute()
  world.clock.now = '2026-11-25T03:00:01.000Z'
  await run()
  expect(await called()).toHaveLength(1)
})

test('a recipient who has read the message is not called', async () => {
  await messages.notifyMustReach(await messages.person(withPhone))
  await deliverDue(world.app)
  await world.db.updateTable('inbox').set({ read_at: world.clock.now }).execute()
  await run()
  expect(await called()).toEqual([])
})

test('nobody is called without a number, or about a message that need not reach them', async () => {
  await messages.notifyMustReach(await messages.person())
  await messages.notify({ personId: await messages.person(withPhone) })
  await run()
  expect(await called()).toEqual([])
})

test('a recipient with an identity of another platform is called at once', async () => {
  const personId = await messages.person({ ...withPhone, identity: 'local:演示' })
  await messages.notifyMustReach(personId)
  await messages.notify({ personId })
  await run()
  expect(await called()).toEqual([[1, personId, 'booking_cancelled']])
})

test('the call list shows staff the text of the message', async () => {
  await messages.notifyMustReach(await messages.person(withPhone))
  await run()
  const { calls } = await world.ask(await world.newPerson('worker'), 'calls.list', {})
  expect(calls).toMatchObject([
    { title: '订的房间取消了', phoneEnd: '2222', text: expect.stringContaining('别白跑一趟') },
  ])
})
