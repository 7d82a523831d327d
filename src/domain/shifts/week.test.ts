import { shanghai } from '../../../test/times'
import { daysOfWeek, mondayOf, weekPlan, weeksAway } from './week'
import { dayName, shanghaiDay } from '../time'

const MONDAY = '2026-11-23'
const row = (title: string, day: string, clock: string) => ({ title, startsAt: shanghai(day, clock) })

test.each(['2026-11-23', '2026-11-25', '2026-11-29'])('the week of %s begins on Monday', (day) => {
  expect(dayName(mondayOf(shanghaiDay(shanghai(day, '12:00'))))).toBe(MONDAY)
})

test('weeks are counted from the present one, also late on Sunday', () => {
  const sunday = shanghai('2026-11-29', '23:59')
  expect(['2026-11-16', MONDAY, '2026-11-30'].map((from) => weeksAway(from, sunday))).toEqual([-1, 0, 1])
  expect(weeksAway(MONDAY, shanghai('2026-11-30', '00:00'))).toBe(-1)
})

test('a week has seven days, each beginning at midnight in Shanghai', () => {
  const days = daysOfWeek(MONDAY)
  expect(days.map(({ day }) => day)).toEqual([23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}`))
  expect(days[6]?.at).toBe(shanghai('2026-11-29', '00:00'))
})

test('titles stand in the order of their earliest time of day, not of the week', () => {
  const rows = [row('书吧', MONDAY, '14:00'), row('早饭', '2026-11-24', '08:30'), row('午饭', '2026-11-25', '10:30')]
  expect(weekPlan(rows, MONDAY).titles).toEqual(['早饭', '午饭', '书吧'])
})

test('several shifts of a title on one day share a cell, the earliest first', () => {
  const [late, early] = [row('书吧', '2026-11-28', '17:00'), row('书吧', '2026-11-28', '14:00')]
  const { days } = weekPlan([late, early, row('早饭', MONDAY, '08:30')], MONDAY)
  expect(days.map(({ cells }) => cells.length)).toEqual([1, 0, 0, 0, 0, 1, 0])
  expect(days[5]?.cells).toEqual([{ title: '书吧', place: 1, shifts: [early, late] }])
})
