import { answering, holding } from '../../../../test/booking/phone'
import { myBooking } from '../../../../test/booking/my-booking'
import { at } from '../../../../test/booking/room-day'
import { CallError } from '../../../client/call'
import { BookingStore } from './booking-store'
import { words } from './words.zh'

const NOW = at('14:20')
const answerOf = (booking = myBooking()) => ({ at: NOW, isSample: true, booking })

const storeOf = (answers: Record<string, (input: unknown) => unknown>, device = holding(NOW)) => {
  const { call, calls } = answering({ 'bookings.get': () => answerOf(), ...answers })
  return { store: new BookingStore(call, device, myBooking().id), calls }
}

test('check-in is shown on the ticket at once', async () => {
  const { store, calls } = storeOf({ 'bookings.checkIn': () => myBooking({ state: 'checkedIn' }) })
  await store.load()
  await store.checkIn(' YJ:ab12 ')
  expect(calls[1]).toEqual(['bookings.checkIn', { bookingId: myBooking().id, code: 'YJ:ab12' }])
  expect(store.booking?.state).toBe('checkedIn')
  expect(store.done).toBe('checkedIn')
})

test('the wrong door shows the server’s message, and the ticket stays', async () => {
  const message = words.foreign
  const { store } = storeOf({
    'bookings.checkIn': () => {
      throw new CallError('check_in_elsewhere', { code: 'check_in_elsewhere', message, retry: false, trace: 't' })
    },
  })
  await store.load()
  await store.checkIn('YJ:else')
  expect(store.checking.problem).toBe(message)
  expect(store.booking?.state).toBe('confirmed')
  expect(store.done).toBe('')
})

test('a cancelled booking is shown with the server’s new data', async () => {
  let state: 'confirmed' | 'cancelled' = 'confirmed'
  const { store, calls } = storeOf({
    'bookings.get': () => answerOf(myBooking({ state })),
    'bookings.cancel': () => {
      state = 'cancelled'
      return { cancelled: 1 }
    },
  })
  await store.load()
  await store.cancel()
  expect(calls[1]).toEqual(['bookings.cancel', { bookingId: myBooking().id, reason: null }])
  expect(store.booking?.state).toBe('cancelled')
  expect(store.done).toBe('cancelled')
})

test('a group’s date is cancelled with all later ones when that is wanted', async () => {
  const { store, calls } = storeOf({ 'bookings.cancel': () => ({ cancelled: 3 }) })
  await store.load()
  await store.cancel(true)
  expect(calls[1]).toEqual(['bookings.cancel', { bookingId: myBooking().id, reason: null, isWholeSeries: true }])
  expect(store.done).toBe('cancelled')
})

test('a cancellation is shown on the ticket even when the refresh after it fails', async () => {
  let isCut = false
  const { store } = storeOf({
    'bookings.get': () => (isCut ? Promise.reject(new CallError('unreachable')) : answerOf()),
    'bookings.cancel': () => {
      isCut = true
      return { cancelled: 1 }
    },
  })
  await store.load()
  await store.cancel()
  expect([store.booking?.state, store.done]).toEqual(['cancelled', 'cancelled'])
})

test('returning from the camera reloads the ticket, and a response from before the check-in is discarded', async () => {
  const later: ((answer: unknown) => void)[] = []
  let isSlow = false
  const { store } = storeOf({
    'bookings.get': () => (isSlow ? new Promise((resolve) => later.push(resolve)) : answerOf()),
    'bookings.checkIn': () => myBooking({ state: 'checkedIn' }),
  })
  await store.load()
  isSlow = true
  const shown = store.load()
  await store.checkIn('YJ:ab12')
  later.forEach((resolve) => resolve(answerOf()))
  await shown
  expect([store.booking?.state, store.kept.answer.isLoading]).toEqual(['checkedIn', false])
})

test('exports a calendar file and shows the feed address', async () => {
  const { store } = storeOf({
    'bookings.calendar': () => ({ name: '演示.ics', ics: 'BEGIN:VCALENDAR', feed: '/feeds/abc.ics' }),
  })
  const saved: string[][] = []
  await store.saveCalendar((name, text) => void saved.push([name, text]))
  expect(saved).toEqual([['演示.ics', 'BEGIN:VCALENDAR']])
  expect(store.feed).toBe('/feeds/abc.ics')
})

test('without a connection the cached spoken code is still shown', async () => {
  const device = holding(NOW)
  await storeOf({}, device).store.load()
  const offline = storeOf({ 'bookings.get': () => Promise.reject(new CallError('unreachable')) }, device).store
  await offline.load()
  expect(offline.booking?.spokenCode).toBe('柚 4826')
  expect(offline.kept.isOldAt(NOW)).toBe(true)
})

test('a malformed id is treated as not found', async () => {
  const { store } = storeOf({ 'bookings.get': () => Promise.reject(new CallError('invalid_input')) })
  await store.load()
  expect(store.kept.answer.code).toBe('not_found')
})
