import { newKey, openWorld, type World } from '../../../test/factories'
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

test('some messages, then all, are marked read, and never somebody else’s', async () => {
  const [personId, other] = [await messages.person(), await messages.person()]
  for (const number of times(3).keys()) await messages.notify({ personId }, 1, `2026-11-24T00:0${number}:00.000Z`)
  await messages.notify({ personId: other })
  await deliverDue(world.app)
  const { messages: listed } = await world.ask(`wx:${personId}`, 'inbox.list', {})
  const read = (who: string, ids?: string[]) => world.ask(`wx:${who}`, 'inbox.read', ids ? { ids } : {}, newKey())
  expect(await read(other, [listed[0]!.id])).toEqual({ unread: 1 })
  expect(await read(personId, [listed[0]!.id])).toEqual({ unread: 2 })
  expect((await world.ask(`wx:${personId}`, 'inbox.list', {})).messages.map(({ isRead }) => isRead)).toEqual([
    true,
    false,
    false,
  ])
  expect(await read(personId)).toEqual({ unread: 0 })
  expect(await world.ask(`wx:${other}`, 'inbox.list', {})).toMatchObject({ messages: [{ isRead: false }] })
})
