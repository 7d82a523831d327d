import { formatIntervals, parseIntervals } from './hours-text'

test.each([
  [
    '9:00-12:00，13:30-18:00',
    [
      ['09:00', '12:00'],
      ['13:30', '18:00'],
    ],
  ],
  ['09：00—17：30', [['09:00', '17:30']]],
  ['8:30至24:00', [['08:30', '24:00']]],
  [' 休息 ', []],
  ['', []],
])('%s is read', (text, intervals) => {
  expect(parseIntervals(text)).toEqual(intervals)
})

test.each(['9点到12点', '9:00', '9:00-', '25:00-26:00', '9:00-24:30', '9:60-10:00'])('%s is not', (text) => {
  expect(parseIntervals(text)).toBeNull()
})

test('written hours are read back unchanged', () => {
  const intervals = [
    ['09:00', '12:00'],
    ['13:30', '24:00'],
  ] as const
  expect(parseIntervals(formatIntervals(intervals))).toEqual(intervals)
  expect(formatIntervals([])).toBe('休息')
})
