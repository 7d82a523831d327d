import { shanghai } from '../../../test/times'
import { agesWord, listedSeats, seatsWord } from './words.zh'

test.each([
  [null, null, ''],
  [72, 155, '6 岁到 12 岁'],
  [36, null, '3 岁以上'],
  [null, 155, '12 岁以下'],
  [18, 36, '18 个月到 3 岁'],
])('ages from %s to %s months are said as “%s”', (monthsMin, monthsMax, word) => {
  expect(agesWord({ monthsMin, monthsMax })).toBe(word)
})

test.each([
  [12, 9, '还有 3 个名额'],
  [12, 12, '报满了'],
  [null, 0, '直接来'],
])('of %s seats %s are taken: %s', (capacity, taken, word) => {
  expect(seatsWord({ capacity, taken })).toBe(word)
})

const NOW = shanghai('2026-11-25', '08:00')
const course = {
  form: 'course',
  capacity: 12,
  taken: 9,
  next: { capacity: null, taken: 0 },
  enrolling: 'now',
  enrolFrom: shanghai('2026-11-26', '09:00'),
} as const
const single = { ...course, form: 'dropIn', next: { capacity: 2, taken: 2 } } as const
const open = { ...course, form: 'open', capacity: null, enrolling: 'begun' } as const

test.each([
  ['with free seats', course, '还有 3 个名额', true],
  ['before one can enrol', { ...course, enrolling: 'early' } as const, '明天上午 9:00 开始报名', false],
  ['after enrolment has closed', { ...course, enrolling: 'closed' } as const, '报名截止了', false],
  ['that has begun, though seats are free', { ...course, enrolling: 'begun' } as const, '已经开课', false],
  ['date by date, with the next one full', single, '报满了', false],
  ['date by date, the next one goes on', { ...single, enrolling: 'begun' } as const, '已经开始', false],
  ['without seats', open, '直接来', true],
])('a list says of a programme %s: %s', (_, row, words, isFree) => {
  expect(listedSeats(row, NOW)).toEqual({ words, isFree })
})
