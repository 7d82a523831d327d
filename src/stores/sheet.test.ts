import { CallError, type CallMethod } from '../client/call'
import type { Device } from '../client/device'
import { SheetStore } from './sheet'

const ID = '1-0123456789abcdef'
const [TEA, HALL] = ['tea', 'hall'].map((id) => ({ room: { id }, rows: [] }))
const open = (change: () => unknown = () => ({})) => {
  const asked: unknown[] = []
  const done: unknown[] = []
  const call = (async (method: string, input: unknown) => {
    if (method === 'bookings.sheet') {
      asked.push(input)
      return { rooms: [TEA, HALL] }
    }
    done.push([method, input])
    return change()
  }) as unknown as CallMethod
  return { asked, done, store: new SheetStore(call, {} as Device, '2026-11-24') }
}

test('each day and each community is asked for', async () => {
  const { asked, store } = open()
  await store.load()
  await store.showDay('2026-11-25')
  await store.showCommunity(7)
  expect(asked).toEqual([{ day: '2026-11-24' }, { day: '2026-11-25' }, { day: '2026-11-25', communityId: 7 }])
})

test('one room can be looked at alone, until another community is looked at', async () => {
  const { store } = open()
  await store.load()
  expect(store.rooms).toHaveLength(2)
  store.showRoom('hall')
  expect(store.rooms).toEqual([HALL])
  await store.showCommunity(7)
  expect(store.rooms).toHaveLength(2)
})

test('who is there, what is kept and what is forgiven goes by the id of the line', async () => {
  const { asked, done, store } = open()
  await store.arrived(ID)
  await store.keep(ID)
  await store.forgive(ID)
  expect(done).toEqual([
    ['bookings.checkIn', { bookingId: ID, code: null }],
    ['bookings.decide', { bookingId: ID, decision: 'keep', reason: null }],
    ['bookings.forgive', { bookingId: ID }],
  ])
  expect(asked).toHaveLength(3)
})

test('a booking is taken back with the reason that the person reads', async () => {
  const { done, store } = open()
  store.toggle(ID)
  store.startCancelling(ID)
  store.write({ reason: ' 那天停水 ' })
  await store.cancel()
  expect(done).toEqual([['bookings.cancel', { bookingId: ID, reason: '那天停水' }]])
  expect([store.cancelling, store.openId]).toEqual([null, ''])
})

test('a whole series is taken back only when one says so', async () => {
  const { done, store } = open()
  store.startCancelling(ID)
  store.write({ isWholeSeries: true })
  await store.cancel()
  expect(done).toEqual([['bookings.cancel', { bookingId: ID, reason: null, isWholeSeries: true }]])
})

test('a refusal keeps all that was written', async () => {
  const { store } = open(() => {
    throw new CallError('unreachable')
  })
  store.toggle(ID)
  store.startCancelling(ID)
  store.write({ reason: '那天停水', isWholeSeries: true })
  await store.cancel()
  expect(store.act.problem).toContain('网络')
  expect([store.openId, store.cancelling]).toEqual([ID, { id: ID, reason: '那天停水', isWholeSeries: true }])
})

test('another line begins with an empty reason', () => {
  const { store } = open()
  store.toggle(ID)
  store.startCancelling(ID)
  store.write({ reason: '那天停水' })
  store.toggle('1-fedcba9876543210')
  expect(store.cancelling).toBeNull()
})
