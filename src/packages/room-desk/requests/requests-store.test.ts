import { CallError, type CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { RequestsStore } from './requests-store'

const ID = '1-0123456789abcdef'
const open = (decide: () => unknown = () => ({})) => {
  const decided: unknown[] = []
  const call = (async (method: string, input: unknown) => {
    if (method === 'bookings.requests') return { requests: [] }
    decided.push(input)
    return decide()
  }) as unknown as CallMethod
  return { decided, store: new RequestsStore(call, {} as Device) }
}

test('approving needs no reason', async () => {
  const { decided, store } = open()
  await store.approve(ID)
  expect(decided).toEqual([{ bookingId: ID, decision: 'approve', reason: null }])
})

test('refusing sends the reason that the resident reads', async () => {
  const { decided, store } = open()
  store.startRefusing(ID)
  store.say(' 那天社区要用 ')
  await store.refuse()
  expect(decided).toEqual([{ bookingId: ID, decision: 'refuse', reason: '那天社区要用' }])
  expect(store.refusingId).toBe('')
})

test('a refusal that did not arrive keeps its reason', async () => {
  const { store } = open(() => {
    throw new CallError('unreachable')
  })
  store.startRefusing(ID)
  store.say('那天社区要用')
  await store.refuse()
  expect(store.act.problem).toContain('网络')
  expect([store.refusingId, store.reason]).toEqual([ID, '那天社区要用'])
})

test('approving another request keeps the refusal being written', async () => {
  const { store } = open()
  store.startRefusing(ID)
  store.say('那天社区要用')
  await store.approve('1-fedcba9876543210')
  expect([store.refusingId, store.reason]).toEqual([ID, '那天社区要用'])
})

test('refusing another request starts with an empty reason, and the first one’s input is kept', () => {
  const { store } = open()
  store.startRefusing(ID)
  store.say('那天社区要用')
  store.startRefusing('1-fedcba9876543210')
  expect(store.reason).toBe('')
  store.startRefusing(ID)
  expect(store.reason).toBe('那天社区要用')
})

test('an error is shown at the request where it was pressed', async () => {
  const { store } = open(() => {
    throw new CallError('unreachable')
  })
  store.startRefusing('1-fedcba9876543210')
  await store.approve(ID)
  expect([store.touched, store.act.problem]).toEqual([ID, expect.stringContaining('网络')])
})
