import { agesWord, seatsWord } from './words.zh'

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
