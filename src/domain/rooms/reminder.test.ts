import fc from 'fast-check'
import { on } from '../../../test/booking/room-day'
import { remindAt } from './reminder'

/** Takes `23 18:00` in Shanghai time, in November 2026. */
const moment = (text: string): string => on(`2026-11-${text.slice(0, 2)}`, text.slice(3))

test.each([
  ['a week before', '17 09:00', '24 14:00', '23 18:00'],
  ['a millisecond before six in the evening before', '23 17:59:59.999', '24 14:00', '23 18:00'],
  ['at six', '23 18:00', '24 14:00', '24 11:00'],
  ['late that evening', '23 23:59', '24 14:00', '24 11:00'],
  ['the same morning', '24 08:30', '24 14:00', '24 11:00'],
  ['a millisecond more than three hours before', '24 10:59:59.999', '24 14:00', '24 11:00'],
  ['three hours before', '24 11:00', '24 14:00', null],
  ['half an hour before', '24 13:30', '24 14:00', null],
])('booked %s', (_, bookedAt, startsAt, reminded) => {
  expect(remindAt(moment(startsAt), moment(bookedAt))).toBe(reminded && moment(reminded))
})

test.each([
  ['11:00', '24 08:00'],
  ['10:30', '24 08:00'],
  ['08:00:00.001', '24 08:00'],
  ['08:00', null],
  ['06:00', null],
])('a late booking that begins at %s is never reminded of before 8:00', (startsAt, reminded) => {
  expect(remindAt(moment(`24 ${startsAt}`), moment('23 20:00'))).toBe(reminded && moment(reminded))
})

test('for a slot at 10:00, a booking made at night is reminded of at 8:00, one made from 8:00 on never', () => {
  expect(remindAt(moment('24 10:00'), moment('24 02:00'))).toBe(moment('24 08:00'))
  expect(remindAt(moment('24 10:00'), moment('24 07:59:59.999'))).toBe(moment('24 08:00'))
  expect(remindAt(moment('24 10:00'), moment('24 08:00'))).toBeNull()
})

test('the evening before is that of Shanghai, for a start at midnight and just before it', () => {
  expect(remindAt(moment('24 00:00'), moment('20 09:00'))).toBe(moment('23 18:00'))
  expect(remindAt(moment('24 23:30'), moment('20 09:00'))).toBe(moment('23 18:00'))
})

test('the evening before 1 March 2028 is 29 February', () => {
  expect(remindAt(on('2028-03-01', '09:00'), on('2028-02-20', '09:00'))).toBe(on('2028-02-29', '18:00'))
})

test('instants with and without milliseconds are equal', () => {
  expect(remindAt('2026-11-24T06:00:00Z', '2026-11-23T10:00:00Z')).toBe(moment('24 11:00'))
  expect(remindAt('2026-11-24T06:00:00Z', '2026-11-24T03:00:00Z')).toBeNull()
})

test('a reminder is after the booking, before the start, and between 8:00 and midnight', () => {
  const from = Date.parse(moment('20 00:00'))
  const minutes = fc.integer({ min: 0, max: 5 * 1_440 }).map((count) => new Date(from + count * 60_000).toISOString())
  fc.assert(
    fc.property(minutes, minutes, (one, other) => {
      const [bookedAt, startsAt] = one < other ? [one, other] : [other, one]
      const reminded = remindAt(startsAt, bookedAt)
      if (reminded === null) return
      expect(bookedAt < reminded && reminded < startsAt).toBe(true)
      expect(new Date(Date.parse(reminded) + 8 * 3_600_000).getUTCHours()).toBeGreaterThanOrEqual(8)
    }),
  )
})
