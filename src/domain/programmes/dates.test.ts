import { shanghai } from '../../../test/times'
import { makeCalendar } from '../calendar'
import { haveOverlap, seriesDates } from './dates'

const slot = (day: string, from = '16:30', until = '18:00') => ({
  startsAt: shanghai(day, from),
  endsAt: shanghai(day, until),
})
const calendar = makeCalendar(
  [2026],
  [
    { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-02', kind: 'holiday', name: '国庆节' },
    { day: '2026-10-10', kind: 'workday', name: '国庆节' },
  ],
)

test('two times a week in two weeks are four dates in order', () => {
  expect(seriesDates([slot('2026-11-26'), slot('2026-11-24')], 2, calendar)).toEqual({
    dates: ['2026-11-24', '2026-11-26', '2026-12-01', '2026-12-03'].map((day) => slot(day)),
    leftOut: [],
  })
})

test('public holidays are left out and named', () => {
  expect(seriesDates([slot('2026-09-24')], 3, calendar)).toEqual({
    dates: [slot('2026-09-24'), slot('2026-10-08')],
    leftOut: [{ day: '2026-10-01', why: '国庆节' }],
  })
})

test('a class on Saturdays is on Saturdays, also on one that is worked', () => {
  expect(seriesDates([slot('2026-10-10')], 2, calendar).dates).toEqual([slot('2026-10-10'), slot('2026-10-17')])
})

test('in a year that is not announced only the days by law are left out', () => {
  const { dates, leftOut } = seriesDates([slot('2027-01-01')], 2, calendar)
  expect(dates).toEqual([slot('2027-01-08')])
  expect(leftOut).toEqual([{ day: '2027-01-01', why: '' }])
})

test('a series of holidays only has no dates', () => {
  const { dates, leftOut } = seriesDates([slot('2026-10-01'), slot('2026-10-02')], 1, calendar)
  expect([dates, leftOut.map(({ day }) => day)]).toEqual([[], ['2026-10-01', '2026-10-02']])
})

test('two times on one day that is off are one day left out', () => {
  expect(seriesDates([slot('2026-10-01'), slot('2026-10-01', '19:00', '20:00')], 1, calendar).leftOut).toHaveLength(1)
})

test.each([
  ['one after the other', [slot('2026-11-24', '14:00', '15:00'), slot('2026-11-24', '15:00', '16:00')], false],
  ['one into the other', [slot('2026-11-24', '14:00', '15:01'), slot('2026-11-24', '15:00', '16:00')], true],
])('dates overlap or do not: %s', (_, dates, isOverlap) => {
  expect(haveOverlap(dates)).toBe(isOverlap)
})
