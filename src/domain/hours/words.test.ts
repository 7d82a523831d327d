import { correctionsWord, hoursWord, kindsWord, periodWord } from './words.zh'

test('hours are said as on a certificate', () => {
  expect([2790, 60, 15, 0].map(hoursWord)).toEqual(['46.5 小时', '1 小时', '0.25 小时', '0 小时'])
})

test('corrections are counted, also those that cancel out', () => {
  expect(correctionsWord(1, 30)).toBe('更正了 1 次，现在记着的比证明上多了 0.5 小时')
  expect(correctionsWord(3, -15)).toBe('更正了 3 次，现在记着的比证明上少了 0.25 小时')
  expect(correctionsWord(2, 0)).toBe('更正了 2 次，现在记着的和证明上一样')
})

test('a period names its days, a single day once', () => {
  expect(periodWord('2025-03-01', '2026-11-24')).toBe('2025 年 3 月 1 日至 2026 年 11 月 24 日')
  expect(periodWord('2026-11-24', '2026-11-24')).toBe('2026 年 11 月 24 日')
})

test('services are named by what was done', () => {
  expect(kindsWord(['meals', 'books'])).toBe('送餐、书吧')
})
