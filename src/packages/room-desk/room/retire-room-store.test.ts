import { CallError, type CallMethod } from '../../../client/call'
import { RetireRoomStore } from './retire-room-store'

const ROOM = '1-00000000000000r1'

const openStore = (answer: () => unknown) => {
  const sent: unknown[] = []
  const call = (async (_: string, input: unknown) => {
    sent.push(input)
    return answer()
  }) as unknown as CallMethod
  return { sent, store: new RetireRoomStore(call, ROOM) }
}

test('retiring needs a reason, and then reports how many bookings were cancelled', async () => {
  const { sent, store } = openStore(() => ({ cancelled: 3 }))
  store.say(' ')
  await store.retire()
  expect(store.cancelled).toBeNull()
  store.say(' 要装修 ')
  await store.retire()
  expect(sent).toEqual([{ roomId: ROOM, reason: '要装修' }])
  expect(store.cancelled).toBe(3)
})

test('a failure keeps the reason', async () => {
  const { store } = openStore(() => {
    throw new CallError('unreachable')
  })
  store.say('要装修')
  await store.retire()
  expect(store.act.problem).toContain('网络')
  expect([store.reason, store.cancelled]).toEqual(['要装修', null])
})
