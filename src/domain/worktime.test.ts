import { on } from '../../test/booking/room-day'
import { announced } from '../../test/complaint/announced'
import { makeCalendar } from './calendar'
import { dayName, shanghaiDay } from './time'
import { addWorkTime, calendarOf, daysOff, holidayOn, isWorkday, nextWorkday, workTimeBetween } from './worktime'

const HOUR = 3_600_000
const dayOf = (day: string) => shanghaiDay(on(day, '12:00'))

test.each([
  ['2026-11-24', true, 'a Tuesday'],
  ['2026-11-28', false, 'a Saturday'],
  ['2026-11-29', false, 'a Sunday'],
  ['2026-02-14', true, 'the Saturday worked before Spring Festival'],
  ['2026-02-16', false, 'a Monday of Spring Festival'],
  ['2026-09-20', true, 'the Sunday worked for National Day'],
  ['2026-10-01', false, 'National Day, a Thursday'],
  ['2027-02-08', true, 'a Monday of a year that is not announced, although Spring Festival by the moon'],
  ['2027-02-13', false, 'a Saturday of that year'],
  ['2027-01-01', false, 'New Year, a Friday of that year'],
  ['2029-05-01', false, 'Labour Day, a Tuesday of such a year'],
  ['2029-05-02', false, 'its second day'],
  ['2029-05-03', true, 'the day after them'],
  ['2027-10-01', false, 'National Day, a Friday'],
  ['2029-10-02', false, 'its second day, a Tuesday'],
  ['2029-10-03', false, 'its third'],
  ['2029-10-04', true, 'the day after them'],
])('%s: worked %s, %s', (day, isWorked) => {
  expect(isWorkday(announced, dayOf(day))).toBe(isWorked)
})

test('single days of a year that is not announced are ignored', () => {
  const early = makeCalendar(
    [2026],
    [
      { day: '2027-02-08', kind: 'holiday', name: '春节' },
      { day: '2027-01-01', kind: 'workday', name: '演示' },
    ],
  )
  expect(isWorkday(early, dayOf('2027-02-08'))).toBe(true)
  expect(isWorkday(early, dayOf('2027-01-01'))).toBe(false)
})

test('for an announced year only the announced days count', () => {
  expect(isWorkday(makeCalendar([2027], []), dayOf('2027-01-01'))).toBe(true)
})

test.each([
  ['2026-11-24', '2026-11-25', 'the day after'],
  ['2026-11-27', '2026-11-30', 'over a weekend'],
  ['2026-09-18', '2026-09-20', 'to the Sunday worked in exchange'],
  ['2026-02-14', '2026-02-24', 'over Spring Festival'],
  ['2026-09-30', '2026-10-08', 'over National Day'],
  ['2025-12-31', '2026-01-04', 'over the end of a year'],
  ['2026-12-31', '2027-01-04', 'over New Year and a weekend into a year that is not announced'],
])('after %s the next working day is %s, %s', (day, next) => {
  expect(dayName(nextWorkday(announced, dayOf(day)))).toBe(next)
})

test.each([
  [on('2026-11-24', '14:00'), 24, on('2026-11-25', '14:00'), 'a day'],
  [on('2026-11-27', '15:00'), 24, on('2026-11-30', '15:00'), 'nine hours of Friday and fifteen of Monday'],
  [on('2026-11-27', '15:00'), 9, on('2026-11-28', '00:00'), 'to the end of Friday and no further'],
  [on('2026-11-28', '10:00'), 1, on('2026-11-30', '01:00'), 'nothing passes on the weekend'],
  [on('2026-11-28', '10:00'), 0, on('2026-11-28', '10:00'), 'no time at all'],
  [on('2026-11-28', '10:00'), -5, on('2026-11-28', '10:00'), 'less than none'],
])('from %s %d hours of working time end at %s: %s', (from, hours, until) => {
  expect(addWorkTime(announced, from, hours * HOUR)).toBe(until)
})

test.each([
  [on('2026-11-27', '15:00'), on('2026-11-30', '15:00'), 24, 'over a weekend'],
  [on('2026-11-28', '09:00'), on('2026-11-29', '18:00'), 0, 'inside one'],
  [on('2026-02-14', '00:00'), on('2026-02-25', '00:00'), 48, 'Spring Festival between a Saturday and a Tuesday'],
  [on('2026-11-24', '15:00'), on('2026-11-24', '14:00'), 0, 'the second first'],
])('from %s to %s pass %d hours: %s', (from, to, hours) => {
  expect(workTimeBetween(announced, from, to)).toBe(hours * HOUR)
})

test('a calendar without working days ends the search after a limit', () => {
  const first = dayOf('2026-01-01')
  const days = Array.from({ length: 365 }, (_, index) => ({
    day: dayName(first + index),
    kind: 'holiday' as const,
    name: '演示',
  }))
  const idle = makeCalendar([2026], days)
  expect(nextWorkday(idle, first)).toBe(first + 63)
  expect(addWorkTime(idle, on('2026-01-01', '09:00'), HOUR) > on('2026-12-31', '23:59')).toBe(true)
})

test('infinite or invalid working time still gives a result', () => {
  expect(Date.parse(addWorkTime(announced, on('2026-11-24', '09:00'), Infinity))).toBeGreaterThan(
    Date.parse(on('2120-01-01', '00:00')),
  )
  expect(addWorkTime(announced, on('2026-11-24', '09:00'), NaN)).toBe(on('2026-11-24', '09:00'))
})

test('the days off among the next days are weekends and holidays, and no make-up workdays', () => {
  const calendar = makeCalendar(
    [2026],
    [
      { day: '2026-10-07', kind: 'holiday', name: '国庆节' },
      { day: '2026-10-10', kind: 'workday', name: '国庆节' },
    ],
  )
  expect(daysOff(calendar, '2026-10-06T16:00:00.000Z', 6)).toEqual(['2026-10-07', '2026-10-11'])
})

test('a calendar made of the days off agrees about the days they cover, over the end of a year', () => {
  const from = on('2025-11-24', '23:30')
  const calendar = calendarOf(daysOff(announced, from, 62), from, 62)
  const covered = Array.from({ length: 62 }, (_, ahead) => dayOf('2025-11-24') + ahead)
  expect(covered.filter((day) => isWorkday(calendar, day))).toEqual(covered.filter((day) => isWorkday(announced, day)))
})

test('it knows a holiday on a weekday and a weekend day that is worked', () => {
  const calendar = calendarOf(daysOff(announced, on('2026-09-18', '09:00'), 62), on('2026-09-18', '09:00'), 62)
  expect(dayName(nextWorkday(calendar, dayOf('2026-09-18')))).toBe('2026-09-20')
  expect(dayName(nextWorkday(calendar, dayOf('2026-09-30')))).toBe('2026-10-08')
})

test('beyond them it knows weekends and what the law always frees', () => {
  const calendar = calendarOf([], on('2026-11-24', '09:00'), 62)
  expect(isWorkday(calendar, dayOf('2026-10-01'))).toBe(false)
  expect(isWorkday(calendar, dayOf('2026-10-05'))).toBe(true)
  expect(isWorkday(calendar, dayOf('2027-01-30'))).toBe(false)
  expect(isWorkday(calendar, dayOf('2027-05-03'))).toBe(true)
})

test('a public holiday has a name where it is announced, and a weekend or a worked day is none', () => {
  const calendar = makeCalendar(
    [2026],
    [
      { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
      { day: '2026-10-10', kind: 'workday', name: '国庆节' },
    ],
  )
  const named = (day: string) => holidayOn(calendar, shanghaiDay(on(day, '09:00')))
  expect(named('2026-10-01')).toBe('国庆节')
  expect([named('2026-10-10'), named('2026-10-17'), named('2026-10-14')]).toEqual([null, null, null])
  expect([named('2027-01-01'), named('2027-01-04')]).toEqual(['', null])
})
