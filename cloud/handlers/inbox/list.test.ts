import { openWorld, type World } from '../../../test/factories'
import { messaging } from '../../../test/records/messages'
import { times } from '../../../test/times'
import { deliverDue } from '../../messages/deliver'

let world: World
let messages: ReturnType<typeof messaging>
beforeEach(async () => {
  world = await openWorld()
  messages = messaging(world)
})
afterEach(() => world.close())

const list = (personId: string, before?: string) =>
  world.ask(`wx:${personId}`, 'inbox.list', before === undefined ? {} : { before })
const minute = (number: number) => new Date(Date.parse('2026-11-24T00:00:00.000Z') + number * 60_000).toISOString()

test('each notification in words, with the page it opens', async () => {
  const [personId, other] = [await messages.person(), await messages.person()]
  await messages.notify({ personId })
  await messages.notify({ personId: other })
  await deliverDue(world.app)
  expect(await list(personId)).toMatchObject({
    messages: [
      {
        title: '您是志愿者了',
        text: expect.stringContaining('石板坡社区'),
        page: 'pages/me/index',
        at: world.clock.now,
        isRead: false,
      },
    ],
    isMore: false,
  })
})

test('pages are newest first, without duplicates or gaps, even within one moment', async () => {
  const personId = await messages.person()
  // 28 alone, three of one moment across a page end, and two more
  const moments = [
    ...times(28).map((_, number) => minute(100 - number)),
    ...times(3).map(() => minute(50)),
    minute(2),
    minute(1),
  ]
  for (const at of moments) await messages.notify({ personId }, 1, at)
  await deliverDue(world.app)
  const first = await list(personId)
  const second = await list(personId, first.messages.at(-1)?.at)
  expect([first.messages.length, first.isMore, second.messages.length, second.isMore]).toEqual([28, true, 5, false])
  expect([...first.messages, ...second.messages].map(({ at }) => at)).toEqual(moments)
  expect(new Set([...first.messages, ...second.messages].map(({ id }) => id)).size).toBe(33)
})

test('a message of an unknown template version is left out, without losing the rest of its page', async () => {
  const personId = await messages.person()
  for (const number of times(40).keys()) await messages.notify({ personId }, 1, minute(number))
  await deliverDue(world.app)
  await world.db.updateTable('inbox').set({ template: 'of_long_ago' }).where('at', '>=', minute(2)).execute()
  expect(await list(personId)).toMatchObject({ messages: [{ at: minute(1) }, { at: minute(0) }], isMore: false })
})

test('WeChat subscriptions: the configured templates with their ids, and the consents left', async () => {
  const personId = await messages.person({ role: 'worker', community_id: 1 })
  await messages.allow(personId, 2)
  const { consents } = await list(personId)
  expect(consents.map(({ template, wechatId, left }) => [template, wechatId, left])).toEqual([
    ['staff_task', null, 0],
    ['booking', null, 0],
    ['waitlist', null, 0],
    ['answer', 'wechat-answer', 2],
    ['account', null, 0],
  ])
})

test('only staff are offered subscriptions to staff duties', async () => {
  const { consents } = await list(await messages.person())
  expect(consents.map(({ template }) => template)).toEqual(['booking', 'waitlist', 'answer', 'account'])
})
