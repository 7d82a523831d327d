import { answering } from '../../../../test/booking/phone'
import { VerifyStore } from './verify-store'

test('a number is verified as it was typed, and another number clears the answer', async () => {
  const { call, calls } = answering({ 'hours.verify': () => ({ certificate: null }) })
  const store = new VerifyStore(call, '')
  store.type(' yj-2026-7k3m-0912 ')
  await store.verify()
  expect(calls).toEqual([['hours.verify', { number: 'yj-2026-7k3m-0912' }]])
  expect(store.found.value).not.toBeNull()
  store.type('YJ-2026-7K3M-0913')
  expect(store.found.value).toBeNull()
})
