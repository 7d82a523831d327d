import type { CallMethod } from '../../../client/call'
import { WaitingStore } from './waiting-store'

test('bookings that need a yes are left to their own list', async () => {
  const items = [{ kind: 'complaint' }, { kind: 'booking' }, { kind: 'call' }]
  const store = new WaitingStore((async () => ({ items })) as unknown as CallMethod)
  await store.load()
  expect(store.items.value?.map(({ kind }) => kind)).toEqual(['complaint', 'call'])
})
