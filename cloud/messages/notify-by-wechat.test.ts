import { openWorld, type World } from '../../test/factories'
import { messaging } from '../../test/records/messages'
import { recordedWechat } from '../../test/records/wechat'
import { times } from '../../test/times'
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

const open = (answer?: () => SendOutcome) => {
  const { wechat, sender } = recordedWechat(answer)
  return { wechat, run: () => notifyByWechat({ ...world.app, sender, templateIds: { answer: 'T1' } }) }
}

/** A person with this many consents, and messages in the inbox. */
const reader = async (left = 1, count = 1) => {
  const personId = await messages.person()
  if (left > 0) await messages.allow(personId, left)
  for (const _ of times(count)) await messages.notify({ personId })
  await deliverDue(world.app)
  return personId
}
const states = async (personId: string) => (await messages.inboxOf(personId)).map(({ wechat }) => wechat)

test('with consent WeChat sends the message in its own fields, and the consent is used up', async () => {
  const personId = await reader()
  const { wechat, run } = open()
  expect([await run(), await run()]).toEqual([1, 0])
  expect(wechat.sent).toEqual([
    {
      openid: personId,
      templateId: 'T1',
      page: 'pages/me/index',
      fields: { thing1: '当志愿者', phrase2: '通过了', thing3: '谢谢您，要帮忙的时候会告诉您' },
    },
  ])
  expect([await states(personId), await messages.left(personId)]).toEqual([['sent'], 0])
})

test('only as many messages are sent as there are consents', async () => {
  const personId = await reader(2, 5)
  const { wechat, run } = open()
  await run()
  await run()
  expect(wechat.sent).toHaveLength(2)
  expect((await states(personId)).sort()).toEqual(['none', 'none', 'none', 'sent', 'sent'])
})

test('without consent, without a configured template, or after a day a message stays in the inbox only', async () => {
  const [without, late] = [await reader(0), await reader()]
  const { wechat, run } = open()
  const unset = recordedWechat()
  await notifyByWechat({ ...world.app, sender: unset.sender, templateIds: { account: 'T2' } })
  expect([await states(without), await states(late)]).toEqual([['none'], ['none']])

  const old = await reader()
  world.clock.now = '2026-11-25T02:00:00.001Z'
  await run()
  expect([await states(old), await messages.left(old)]).toEqual([['none'], 1])
  expect([...wechat.sent, ...unset.wechat.sent]).toEqual([])
})

test('while WeChat is unreachable nothing is reserved; an hour later the message is sent', async () => {
  const personId = await reader()
  const { wechat, run } = open()
  wechat.isAway = true
  for (const _ of times(3)) expect(await run()).toBe(0)
  expect([await states(personId), await messages.left(personId)]).toEqual([['unsent'], 1])
  wechat.isAway = false
  world.clock.now = '2026-11-24T03:00:00.000Z'
  expect(await run()).toBe(1)
})

test('after a refusal in WeChat the consent ends', async () => {
  const personId = await reader(3)
  await open(() => ({ state: 'refused', note: '43101' })).run()
  expect([await messages.inboxOf(personId), await messages.left(personId)]).toMatchObject([
    [{ wechat: 'refused', wechat_note: '43101' }],
    0,
  ])
})

test('an error code of WeChat is noted, and the next message is tried', async () => {
  const persons = [await reader(), await reader()]
  const { wechat, run } = open(() => ({ state: 'failed', note: '47003' }))
  await run()
  expect(wechat.sent).toHaveLength(2)
  for (const personId of persons)
    expect(await messages.inboxOf(personId)).toMatchObject([{ wechat: 'failed', wechat_note: '47003' }])
})

test('without an answer a message may have been sent: it is not retried, and the others wait', async () => {
  await reader()
  await reader()
  const { wechat, run } = open(() => ({ state: 'unsure', note: null }))
  await run()
  expect(wechat.sent).toHaveLength(1)
  const { inbox } = await world.rows('inbox')
  expect(inbox?.map(({ wechat, wechat_note }) => [wechat, wechat_note]).sort()).toEqual([
    ['failed', 'no answer'],
    ['unsent', null],
  ])
})

test('a message that was certainly not sent is unsent again, and its consent given back', async () => {
  const personId = await reader()
  await open(() => ({ state: 'unsent', note: null })).run()
  expect([await states(personId), await messages.left(personId)]).toEqual([['unsent'], 1])
  expect(await open().run()).toBe(1)
})

test('a message left in sending by a crashed process fails after a day and is never sent again', async () => {
  const personId = await reader()
  await world.db.updateTable('inbox').set({ wechat: 'sending' }).execute()
  const { wechat, run } = open()
  await run()
  expect(await states(personId)).toEqual(['sending'])
  world.clock.now = '2026-11-25T03:00:01.000Z'
  await run()
  expect([await states(personId), wechat.sent]).toEqual([['failed'], []])
})

test('a recipient who closed the account in the meantime is not notified', async () => {
  const personId = await reader()
  await world.db.updateTable('person').set({ identity: 'gone:x' }).where('id', '=', personId).execute()
  const { wechat, run } = open()
  await run()
  expect([await states(personId), wechat.sent]).toEqual([['none'], []])
})

test('sending stops after its time limit, and the next run continues', async () => {
  await Promise.all(times(3).map(() => reader()))
  const { wechat, run } = open(() => {
    world.clock.now = new Date(Date.parse(world.clock.now) + 20_000).toISOString()
    return { state: 'sent', note: null }
  })
  expect([await run(), await run()]).toEqual([2, 1])
  expect(wechat.sent).toHaveLength(3)
})
