import { answering } from '../../../../test/booking/phone'
import { myBooking } from '../../../../test/booking/my-booking'
import { CallError, type Output } from '../../../client/call'
import type { ErrorCode } from '../../../contract/errors'
import { CheckInStore } from './check-in-store'

type Coming = Output<'bookings.mine'>['coming']
const no = (code: ErrorCode) => new CallError(code, { code, message: code, retry: false, trace: 't' })

/** A server that answers the check-in of each booking as given. */
const storeOf = (coming: Coming, says: Record<string, Error>) => {
  const { call, calls } = answering({
    'bookings.mine': () => ({ at: '', isSample: true, coming, waitlist: [], past: [] }),
    'bookings.checkIn': (input) => {
      const error = says[(input as { bookingId: string }).bookingId]
      if (error) throw error
      return myBooking({ state: 'checkedIn' })
    },
  })
  return {
    store: new CheckInStore(call),
    tried: () => calls.slice(1).map(([, input]) => (input as { bookingId: string }).bookingId),
  }
}
const there = myBooking({ id: 'tea', state: 'checkedIn' })
const [tea, hall] = [myBooking({ id: 'tea' }), myBooking({ id: 'hall' })]

test('finds the booking of that room among several', async () => {
  const { store, tried } = storeOf([tea, hall], { tea: no('check_in_elsewhere') })
  await store.enter(' YJ:ab12 ')
  expect([store.bookingId, tried()]).toEqual(['hall', ['tea', 'hall']])
})

test.each(['check_in_early', 'check_in_late'] as const)(
  'the right door at the wrong time (%s) shows the ticket',
  async (code) => {
    const { store } = storeOf([tea, hall], { tea: no(code), hall: no('check_in_elsewhere') })
    await store.enter('ab12')
    expect(store.bookingId).toBe('tea')
  },
)

test('scanning again after check-in shows the ticket', async () => {
  const { store } = storeOf([there], { tea: no('already_done') })
  await store.enter('ab12')
  expect(store.bookingId).toBe('tea')
})

test('a check-in to one room does not count at the door of another', async () => {
  const { store } = storeOf([there], { tea: no('check_in_elsewhere') })
  await store.enter('ab12')
  expect([store.bookingId, store.outcome]).toEqual(['', 'elsewhere'])
})

test.each(['check_in_late', 'already_done'] as const)(
  'of two consecutive bookings in a room the second is checked in when the first fails with %s',
  async (code) => {
    const { store, tried } = storeOf([tea, hall], { tea: no(code) })
    await store.enter('ab12')
    expect([store.bookingId, tried()]).toEqual(['hall', ['tea', 'hall']])
  },
)

test('when no check-in succeeds, shows the most informative ticket: checked in, too early, too late', async () => {
  const late = storeOf([tea, hall], { tea: no('check_in_late'), hall: no('check_in_early') })
  await late.store.enter('ab12')
  const being = storeOf([there, hall], { tea: no('already_done'), hall: no('check_in_early') })
  await being.store.enter('ab12')
  expect([late.store.bookingId, being.store.bookingId]).toEqual(['hall', 'tea'])
})

test.each([
  ['without bookings the outcome is none', [], 'none'],
  ['with a booking of another room the outcome is elsewhere', [tea], 'elsewhere'],
  ['with a booking not yet approved the outcome is waits', [myBooking({ id: 'tea', state: 'requested' })], 'waits'],
] as const)('%s', async (_, coming, outcome) => {
  const { store } = storeOf([...coming], { tea: no('check_in_elsewhere') })
  await store.enter('ab12')
  expect([store.outcome, store.bookingId]).toEqual([outcome, ''])
})

test('any other error is shown', async () => {
  const { store } = storeOf([tea, hall], { tea: no('check_in_unapproved') })
  await store.enter('ab12')
  expect([store.act.problem, store.bookingId]).toEqual(['check_in_unapproved', ''])
})
