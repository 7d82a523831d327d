import { CallError, type CallMethod } from '../../../client/call'
import type { Device } from '../../../client/device'
import { Act } from '../../../stores/act'
import { NumbersStore } from './numbers-store'

const ID = '0123456789abcdef'
const NUMBER = '00012345678'

const open = (answer: () => unknown) => {
  const done: unknown[] = []
  const call = (async (method: string, input: unknown) => {
    done.push([method, input])
    return answer()
  }) as unknown as CallMethod
  const device = { phone: async (number: string) => void done.push(number) } as unknown as Device
  const act = new Act()
  return { done, act, store: new NumbersStore(call, device, act) }
}

test('a press opens the person, which goes into the view log, and dials', async () => {
  const { done, store } = open(() => ({ phone: { number: NUMBER, isVerified: true } }))
  expect(store.of(ID)).toBeUndefined()
  const dialling = store.dial(ID)
  expect(store.isAsking(ID)).toBe(true)
  await dialling
  expect(done).toEqual([['people.open', { personId: ID }], NUMBER])
  expect([store.of(ID), store.isAsking(ID)]).toEqual([NUMBER, false])
})

test('a number removed in the meantime dials nothing', async () => {
  const { done, store } = open(() => ({ phone: null }))
  await store.dial(ID)
  expect(done).toHaveLength(1)
  expect(store.of(ID)).toBeNull()
})

test('an error is shown, and the press can be repeated', async () => {
  const { act, store } = open(() => {
    throw new CallError('not_found')
  })
  await store.dial(ID)
  expect(act.problem).toContain('没有找到')
  expect(store.of(ID)).toBeUndefined()
})
