import { answering } from '../../../../test/booking/phone'
import { myBooking } from '../../../../test/booking/my-booking'
import { CallError, type Output } from '../../../client/call'
import type { ErrorCode } from '../../../contract/errors'
import { CheckInStore } from './check-in-store'

type Coming = Output<'bookings.mine'>['coming']
const no = (code: ErrorCode) => new CallError(code, { code, message: code, retry: false, trace: 't' })

/** A door that says of each booking whether it is its own. */
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

test('the booking of that room is found among several', async () => {
  const { store, tried } = storeOf([tea, hall], { tea: no('check_in_elsewhere') })
  await store.enter(' YJ:ab12 ')
  expect([store.bookingId, tried()]).toEqual(['hall', ['tea', 'hall']])
})

test.each(['check_in_early', 'check_in_late'] as const)(
  'the right door at the wrong time (%s) leads to its ticket',
  async (code) => {
    const { store } = storeOf([tea, hall], { tea: no(code), hall: no('check_in_elsewhere') })
    await store.enter('ab12')
    expect(store.bookingId).toBe('tea')
  },
)

test('whoever is checked in already and scans again sees the ticket', async () => {
  const { store } = storeOf([there], { tea: no('already_done') })
  await store.enter('ab12')
  expect(store.bookingId).toBe('tea')
})

test('who is checked in to one room and scans the door of another is not there', async () => {
  const { store } = storeOf([there], { tea: no('check_in_elsewhere') })
  await store.enter('ab12')
  expect([store.bookingId, store.outcome]).toEqual(['', 'elsewhere'])
})

test.each(['check_in_late', 'already_done'] as const)(
  'of two hours in the same room one after the other the second is entered, though the first is %s',
  async (code) => {
    const { store, tried } = storeOf([tea, hall], { tea: no(code) })
    await store.enter('ab12')
    expect([store.bookingId, tried()]).toEqual(['hall', ['tea', 'hall']])
  },
)

test('where none can be entered the ticket that says most comes up: being there, too early, too late', async () => {
  const late = storeOf([tea, hall], { tea: no('check_in_late'), hall: no('check_in_early') })
  await late.store.enter('ab12')
  const being = storeOf([there, hall], { tea: no('already_done'), hall: no('check_in_early') })
  await being.store.enter('ab12')
  expect([late.store.bookingId, being.store.bookingId]).toEqual(['hall', 'tea'])
})

test.each([
  ['nothing is booked', [], 'none'],
  ['another room is booked', [tea], 'elsewhere'],
  ['the community has not agreed yet', [myBooking({ id: 'tea', state: 'requested' })], 'waits'],
] as const)('%s', async (_, coming, outcome) => {
  const { store } = storeOf([...coming], { tea: no('check_in_elsewhere') })
  await store.enter('ab12')
  expect([store.outcome, store.bookingId]).toEqual([outcome, ''])
})

test('what else goes wrong is said', async () => {
  const { store } = storeOf([tea, hall], { tea: no('check_in_unapproved') })
  await store.enter('ab12')
  expect([store.act.problem, store.bookingId]).toEqual(['check_in_unapproved', ''])
})
