import type { Interval } from './point-record'
import { weekLines, weekSentence } from './week.zh'

const open: Interval[] = [['09:00', '18:00']]
const short: Interval[] = [['09:30', '17:30']]

test('days with the same hours are one line', () => {
  expect(weekLines([open, open, open, open, open, short, []]).map(({ days }) => days)).toEqual([
    '周一到周五',
    '周六',
    '周日',
  ])
})

test('a week of equal days is said once', () => {
  expect(weekSentence([open, open, open, open, open, open, open])).toMatch(/^每天 9:00/)
})

test('different days are said one after the other', () => {
  expect(weekSentence([open, open, open, open, open, short, short]).split('，')).toHaveLength(2)
})
