import { CallError } from '../../../client/call'
import { answering, holding } from '../../../../test/booking/phone'
import { shanghai } from '../../../../test/times'
import { PresenceStore } from './presence-store'

const NOW = shanghai('2026-11-25', '10:20')
const lost = () => {
  throw new CallError('unreachable')
}

const open = async (answers: Record<string, (input: unknown) => unknown> = {}, device = holding(NOW)) => {
  const { call, calls } = answering({
    'shifts.get': () => ({ shift: { id: '1-a' }, own: { id: '1-s', state: 'taken' } }),
    ...answers,
  })
  const store = new PresenceStore(call, device, '1-a')
  await store.load()
  return { store, calls, device }
}

test('a scanned link and typed digits check in alike', async () => {
  const { store, calls } = await open({ 'shifts.checkIn': () => ({ id: '1-s', state: 'checkedIn' }) })
  await store.checkIn('https://yijia.example/s/2h7k3m9p4r5t?d=482615')
  expect(calls.at(-1)).toEqual(['shifts.checkIn', { signupId: '1-s', code: '482615' }])
  await store.checkIn('482 615')
  expect(calls.at(-1)).toEqual(['shifts.checkIn', { signupId: '1-s', code: '482615' }])
  expect(store.own?.state).toBe('checkedIn')
})

test('another code is not sent', async () => {
  const { store, calls } = await open()
  await store.checkIn('YJ:ab12')
  expect([store.isForeign, calls.length]).toEqual([true, 1])
})

test('a refused code leaves the digits where they were typed', async () => {
  const { store } = await open({
    'shifts.checkIn': () => {
      throw new CallError('code_old', { code: 'code_old', message: '这个码过时了', retry: false, trace: '' })
    },
  })
  store.type('482615')
  await store.checkIn(store.digits)
  expect([store.digits, store.act.problem, store.own?.state]).toEqual(['482615', '这个码过时了', 'taken'])
})

test('checking out needs no code', async () => {
  const { store, calls } = await open({ 'shifts.checkOut': () => ({ id: '1-s', state: 'served' }) })
  await store.checkOut()
  expect([calls.at(-1), store.own?.state]).toEqual([['shifts.checkOut', { signupId: '1-s' }], 'served'])
})

test('a lost connection leaves the digits, and they check in once it is back', async () => {
  let isOnline = false
  const { store } = await open({ 'shifts.checkIn': () => (isOnline ? { id: '1-s', state: 'checkedIn' } : lost()) })
  store.type('482 615')
  await store.checkIn(store.digits)
  await store.load()
  expect([store.digits, store.act.problem]).toEqual(['482 615', expect.stringContaining('网络')])
  isOnline = true
  await store.checkIn(store.digits)
  expect(store.own?.state).toBe('checkedIn')
})

test('without a connection the last answer is shown to the same person only', async () => {
  const { device } = await open()
  const { store } = await open({ 'shifts.get': lost }, device)
  expect([store.own?.state, store.kept.at]).toEqual(['taken', NOW])
  const { store: other } = await open({ 'shifts.get': lost }, { ...device, persona: () => 'somebody else' })
  expect(other.own).toBeNull()
})
