import { on } from '../../../test/booking/room-day'
import { approvedUntil, wasMissed } from './no-show'

const noShowsOn = (...days: string[]) => days.map((day) => on(day, '14:00'))
const until = (noShows: string[], now = on('2026-11-24', '15:00'), isEightyPlus = false) =>
  approvedUntil(noShows, isEightyPlus, now)

test.each([
  ['no no-show', []],
  ['one no-show', noShowsOn('2026-11-24')],
  ['two no-shows', noShowsOn('2026-11-23', '2026-11-24')],
])('%s is not enough to require approval', (_, noShows) => {
  expect(until(noShows)).toBeNull()
})

test('after the third no-show in 60 days bookings need approval for 30 days', () => {
  expect(until(noShowsOn('2026-10-20', '2026-11-10', '2026-11-24'))).toBe(on('2026-12-24', '14:00'))
})

test('the 60 days are exact to the millisecond', () => {
  const [second, third] = [on('2026-11-10', '14:00'), on('2026-11-24', '14:00')]
  expect(until([on('2026-09-25', '14:00'), second, third])).toBe(on('2026-12-24', '14:00'))
  expect(until([on('2026-09-25', '13:59:59.999'), second, third])).toBeNull()
})

test('the 30 days are exact to the millisecond', () => {
  const three = noShowsOn('2026-11-22', '2026-11-23', '2026-11-24')
  expect(until(three, on('2026-12-24', '13:59:59.999'))).toBe(on('2026-12-24', '14:00'))
  expect(until(three, on('2026-12-24', '14:00'))).toBeNull()
  expect(until(three, '2026-12-24T06:00:00Z')).toBeNull()
})

test('the 60 days count 29 February 2028', () => {
  const now = on('2028-03-05', '15:00')
  expect(until(noShowsOn('2028-01-05', '2028-02-29', '2028-03-05'), now)).toBe(on('2028-04-04', '14:00'))
  expect(until(noShowsOn('2028-01-04', '2028-02-29', '2028-03-05'), now)).toBeNull()
})

test('without a waived no-show, bookings need no approval', () => {
  const [first, noShowWaived, last] = noShowsOn('2026-11-10', '2026-11-20', '2026-11-24')
  expect(until([first!, noShowWaived!, last!])).not.toBeNull()
  expect(until([first!, last!])).toBeNull()
})

test('the order of no-shows and their milliseconds make no difference', () => {
  expect(until(noShowsOn('2026-11-24', '2026-10-20', '2026-11-10'))).toBe(on('2026-12-24', '14:00'))
  const sameMinute = ['2026-11-24T06:00:00.500Z', '2026-11-24T06:00:00Z', '2026-11-24T06:00:00.100Z']
  expect(until(sameMinute)).toBe('2026-12-24T06:00:00.500Z')
})

test('of four no-shows the last one counts with the two before it', () => {
  expect(until(noShowsOn('2026-10-20', '2026-11-01', '2026-11-10', '2026-11-24'))).toBe(on('2026-12-24', '14:00'))
})

test('a later no-show without two others in 60 days neither starts nor shortens the 30 days', () => {
  const three = noShowsOn('2026-09-01', '2026-09-02', '2026-10-30')
  expect(until([...three, on('2026-11-24', '14:00')])).toBe(on('2026-11-29', '14:00'))
  expect(until([...three, on('2026-11-24', '14:00')], on('2026-11-29', '14:00'))).toBeNull()
})

test('people of eighty and more never need approval', () => {
  expect(until(noShowsOn('2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'), undefined, true)).toBeNull()
})

describe('a booking is a no-show', () => {
  const written = {
    state: 'confirmed' as const,
    startsAt: on('2026-11-24', '14:00'),
    endsAt: on('2026-11-24', '15:00'),
    isKept: false,
    hasWaitlist: false,
    isSeries: false,
    noShowAt: null,
  }
  const at = (clock: string, more: Partial<Parameters<typeof wasMissed>[0]> = {}) =>
    wasMissed({ ...written, ...more }, on('2026-11-24', clock))

  test('once it is over, or released to the waitlist', () => {
    expect([at('14:59'), at('15:00')]).toEqual([false, true])
    expect([at('14:29', { hasWaitlist: true }), at('14:30', { hasWaitlist: true })]).toEqual([false, true])
  })

  test('but not after check-in, if it was not confirmed, or in a series', () => {
    for (const state of ['checkedIn', 'requested', 'cancelled', 'done'] as const)
      expect(at('15:00', { state })).toBe(false)
    expect(at('15:00', { isSeries: true })).toBe(false)
  })

  test('once it has been stored as one', () => {
    expect(at('16:00', { state: 'done', noShowAt: on('2026-11-24', '15:00') })).toBe(true)
  })
})
