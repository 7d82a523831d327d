import fc from 'fast-check'
import { at, on, wish, wishOn } from '../../../test/booking/room-day'
import { isLongerWeek, minutesOf, overQuota, quotaLeft, weekOf } from './quota'
import { defaultRules } from './rules'

const NOW = at('07:00')
const left = (uses: Parameters<typeof quotaLeft>[0], startsAt = at('14:00'), now = NOW) =>
  quotaLeft(uses, defaultRules, startsAt, now)

test.each([
  ['Monday at midnight', on('2026-11-23', '00:00'), '2026-11-23', '2026-11-30'],
  ['Tuesday', on('2026-11-24', '10:00'), '2026-11-23', '2026-11-30'],
  ['the last moment of Sunday', on('2026-11-29', '23:59:59.999'), '2026-11-23', '2026-11-30'],
  ['the Monday after it', on('2026-11-30', '00:00'), '2026-11-30', '2026-12-07'],
  ['a Monday that is still Sunday in London', '2026-11-29T16:00:00Z', '2026-11-30', '2026-12-07'],
  ['the first of January', on('2027-01-01', '12:00'), '2026-12-28', '2027-01-04'],
  ['29 February 2028', on('2028-02-29', '12:00'), '2028-02-28', '2028-03-06'],
])('the week around %s', (_, instant, monday, next) => {
  expect(weekOf(instant)).toEqual({ from: on(monday, '00:00'), until: on(next, '00:00') })
})

test('every instant is in its week, which is seven days long', () => {
  const seconds = fc.integer({ min: 0, max: 366 * 86_400 })
  const moment = seconds.map((count) => new Date(Date.UTC(2028, 0, 1) + count * 1_000).toISOString())
  fc.assert(
    fc.property(moment, (instant) => {
      const { from, until } = weekOf(instant)
      expect(from <= instant && instant < until).toBe(true)
      expect(Date.parse(until) - Date.parse(from)).toBe(7 * 86_400_000)
      expect(weekOf(from)).toEqual(weekOf(instant))
      expect(weekOf(until).from).toBe(until)
    }),
  )
})

test('an hour and a half is ninety minutes', () => {
  expect(minutesOf(wish('10:00', '11:30'))).toBe(90)
})

test('without bookings the whole quota is left', () => {
  expect(left([])).toEqual({ bookings: 2, weekMinutes: 360 })
})

test('a booking counts until it ends, its minutes for the whole week', () => {
  const uses = [wish('10:00', '11:30')]
  expect(left(uses)).toEqual({ bookings: 1, weekMinutes: 270 })
  expect(left(uses, at('14:00'), at('10:30'))).toEqual({ bookings: 1, weekMinutes: 270 })
  expect(left(uses, at('14:00'), at('11:29:59.999'))).toEqual({ bookings: 1, weekMinutes: 270 })
  expect(left(uses, at('14:00'), at('11:30'))).toEqual({ bookings: 2, weekMinutes: 270 })
  const untilThen = [{ startsAt: '2026-11-24T02:00:00Z', endsAt: '2026-11-24T03:30:00Z' }]
  expect(left(untilThen, at('14:00'), at('11:30'))).toEqual({ bookings: 2, weekMinutes: 270 })
})

test('minutes are counted in the week of the wanted slot, not of today', () => {
  const uses = [wishOn('2026-11-29', '09:00', '12:00'), wishOn('2026-11-30', '00:00', '02:00')]
  expect(left(uses, on('2026-11-27', '09:00'))).toEqual({ bookings: 0, weekMinutes: 180 })
  expect(left(uses, on('2026-11-30', '09:00'))).toEqual({ bookings: 0, weekMinutes: 240 })
  expect(left(uses, on('2026-12-07', '09:00'))).toEqual({ bookings: 0, weekMinutes: 360 })
})

test('a booking over midnight counts in the week in which it begins', () => {
  const uses = [{ startsAt: on('2026-11-29', '23:00'), endsAt: on('2026-11-30', '01:00') }]
  expect(left(uses, on('2026-11-25', '09:00')).weekMinutes).toBe(240)
  expect(left(uses, on('2026-11-30', '09:00')).weekMinutes).toBe(360)
})

test('an instant without milliseconds is in the same week', () => {
  const uses = [{ startsAt: '2026-11-22T16:00:00Z', endsAt: '2026-11-22T17:00:00Z' }] // Monday 0:00 in Shanghai
  expect(left(uses).weekMinutes).toBe(300)
})

test('what is left is negative if a person has more than the rules of this room allow', () => {
  const uses = [1, 2, 3].map((day) => wishOn(`2026-11-2${day + 4}`, '09:00', '12:00'))
  expect(left(uses)).toEqual({ bookings: -1, weekMinutes: -180 })
})

test.each([
  ['the same length in the same week', wish('16:00', '17:00'), false],
  ['shorter', wish('16:00', '16:30'), false],
  ['longer', wish('16:00', '17:30'), true],
  ['the same length in another week', wishOn('2026-12-01', '16:00', '17:00'), true],
])('an hour exchanged for one that is %s', (_, to, isLonger) => {
  expect(isLongerWeek(wish('14:00', '15:00'), to)).toBe(isLonger)
})

test.each([
  ['enough of both', { bookings: 1, weekMinutes: 360 }, null],
  ['just enough time', { bookings: 1, weekMinutes: 60 }, null],
  ['a minute too little', { bookings: 1, weekMinutes: 59 }, 'quota_hours'],
  ['no booking left', { bookings: 0, weekMinutes: 360 }, 'quota_count'],
  ['less than no booking left', { bookings: -1, weekMinutes: 360 }, 'quota_count'],
  ['nothing of either: the count is the reason', { bookings: 0, weekMinutes: 0 }, 'quota_count'],
])('an hour with %s', (_, having, code) => {
  expect(overQuota(having, wish('14:00', '15:00'))).toBe(code)
})
