import { answering, holding } from '../../../../test/booking/phone'
import { myBooking, myWaitlistEntry } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import { CallError } from '../../../client/call'
import { isOffered, MyBookingsStore } from './my-bookings-store'

const NOW = at('09:00')
const mine = { at: NOW, isSample: true, coming: [], waitlist: [myWaitlistEntry()], past: [] }

const storeOf = (answers: Record<string, (input: unknown) => unknown>, device = holding(NOW)) => {
  const { call, calls } = answering({ 'bookings.mine': () => mine, ...answers })
  return { store: new MyBookingsStore(call, device), calls }
}

test('an accepted offer becomes a booking, and the list is reloaded', async () => {
  const { store, calls } = storeOf({ 'bookings.answer': () => ({ booking: myBooking() }) })
  await store.load()
  await store.answer(myWaitlistEntry().id, true)
  expect(calls.map(([method]) => method)).toEqual(['bookings.mine', 'bookings.answer', 'bookings.mine'])
  expect(store.taken?.id).toBe(myBooking().id)
  expect(store.hasGivenUp).toBe(false)
  expect(store.settled).toBe(myWaitlistEntry().id)
})

test('leaving the waitlist is confirmed', async () => {
  const { store, calls } = storeOf({ 'bookings.answer': () => ({ booking: null }) })
  await store.answer(myWaitlistEntry().id, false)
  expect(calls[0]).toEqual(['bookings.answer', { waitlistEntryId: myWaitlistEntry().id, isWanted: false }])
  expect(store.taken).toBeNull()
  expect(store.hasGivenUp).toBe(true)
})

test('an error belongs to the pressed entry and replaces an earlier confirmation', async () => {
  let isFirst = true
  const { store } = storeOf({
    'bookings.answer': () => {
      if (!isFirst) throw new CallError('unreachable')
      isFirst = false
      return { booking: null }
    },
  })
  await store.answer('1-first00000000000', false)
  await store.answer('1-second0000000000', true)
  expect(store.touched).toBe('1-second0000000000')
  expect(store.act.problem).toContain('网络')
  expect(store.settled).toBe('')
  expect(store.hasGivenUp).toBe(false)
})

test('another press does nothing while a request is in flight', async () => {
  let finish = (_: unknown) => {}
  const { store, calls } = storeOf({ 'bookings.answer': () => new Promise((resolve) => (finish = resolve)) })
  const first = store.answer('1-first00000000000', true)
  await store.answer('1-second0000000000', true)
  finish({ booking: null })
  await first
  expect(store.touched).toBe('1-first00000000000')
  expect(calls.filter(([method]) => method === 'bookings.answer')).toHaveLength(1)
})

test('an offer is valid until its deadline, exclusive', () => {
  const place = myWaitlistEntry({ state: 'offered', offeredUntil: at('11:00') })
  expect(isOffered(place, at('10:59'))).toBe(true)
  expect(isOffered(place, at('11:00'))).toBe(false)
  expect(isOffered(myWaitlistEntry(), at('10:59'))).toBe(false)
})

test('the cached list is shown only to the same person', async () => {
  const device = holding(NOW, 'resident')
  await storeOf({}, device).store.load()
  const unreachable = { 'bookings.mine': () => Promise.reject(new CallError('unreachable')) }
  const other = storeOf(unreachable, { ...device, persona: () => 'elder' }).store
  await other.load()
  expect(other.kept.answer.value).toBeNull()
  const same = storeOf(unreachable, device).store
  await same.load()
  expect(same.kept.answer.value?.waitlist).toHaveLength(1)
})
