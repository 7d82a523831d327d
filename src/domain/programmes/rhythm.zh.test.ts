import { shanghai } from '../../../test/times'
import { rhythmWord } from './rhythm.zh'

const on = (day: string, from = '16:30', to = '18:00') => ({
  startsAt: shanghai(day, from),
  endsAt: shanghai(day, to),
})
const wednesdays = ['2026-11-25', '2026-12-02', '2026-12-09'].map((day) => on(day))
const week = (monday: number) => [0, 1, 2, 3, 4].map((more) => on(`2026-11-${monday + more}`, '09:00', '10:30'))

test.each([
  ['one weekday', wednesdays, '每星期三，下午 4:30 到晚上 6:00'],
  ['Monday to Friday', [...week(16), ...week(23)], '星期一到五，上午 9:00 到 10:30'],
  ['two weekdays', [...wednesdays, on('2026-11-27'), on('2026-12-04')], '每星期三、五，下午 4:30 到晚上 6:00'],
  ['a week without one', [on('2026-11-25'), on('2026-12-09'), on('2026-12-16')], '每星期三，下午 4:30 到晚上 6:00'],
])('the order of dates is said: %s', (_, dates, word) => {
  expect(rhythmWord(dates)).toBe(word)
})

test.each([
  ['one date', [on('2026-11-25')]],
  ['no date', []],
  ['a date at another time', [...wednesdays, on('2026-12-16', '15:00', '16:30')]],
  ['a longer date', [...wednesdays, on('2026-12-16', '16:30', '18:30')]],
  ['a weekday that comes once', [...wednesdays, on('2026-12-10')]],
  ['once a month', [on('2026-11-25'), on('2026-12-30')]],
])('no order is said of %s', (_, dates) => {
  expect(rhythmWord(dates)).toBe('')
})
