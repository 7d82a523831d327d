import { CallError, type CallMethod } from '../../../client/call'
import { WalkInStore } from './walk-in-store'

const openForm = (answer: () => unknown) => {
  const sent: unknown[] = []
  const call = (async (_: string, input: unknown) => {
    sent.push(input)
    return answer()
  }) as unknown as CallMethod
  return { sent, store: new WalkInStore(call) }
}

test('name and community are enough; fields left open are sent as unknown', async () => {
  const { sent, store } = openForm(() => ({ personId: '0123456789abcdef' }))
  store.type({ name: ' 林婆婆 ', communityId: 3 })
  await store.create()
  expect(sent).toEqual([{ communityId: 3, name: '林婆婆', phone: null, isEightyPlus: null }])
  expect(store.personId).toBe('0123456789abcdef')
})

test.each([
  ['without a name', { name: ' ', communityId: 3 }],
  ['without a community', { name: '林婆婆' }],
  ['with an incomplete number', { name: '林婆婆', communityId: 3, phone: '1380000' }],
])('%s nothing is sent', async (_, typed) => {
  const { sent, store } = openForm(() => ({}))
  store.type(typed)
  await store.create()
  expect(sent).toEqual([])
})

test('a failure keeps all input', async () => {
  const { store } = openForm(() => {
    throw new CallError('unreachable')
  })
  store.type({ name: '林婆婆', communityId: 3, phone: '13800004826' })
  await store.create()
  expect(store.act.problem).toContain('网络')
  expect(store.draft).toMatchObject({ name: '林婆婆', phone: '13800004826' })
})
