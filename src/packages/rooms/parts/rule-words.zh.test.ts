import { cancelWord, quotaWord } from './rule-words.zh'

test('says how long everybody may book per week, and what is left of it', () => {
  expect(quotaWord(360, { bookings: 1, weekMinutes: 240 })).toBe('每人每周能订 6 小时，您还剩 4 小时。')
  expect(quotaWord(360, { bookings: 1, weekMinutes: 30 }, '茶室')).toBe('茶室每人每周能订 6 小时，您还剩半小时。')
  expect(quotaWord(360, { bookings: 1, weekMinutes: 0 })).toBe('每人每周能订 6 小时，您这一周的订满了。')
  expect(quotaWord(360, null)).toBe('每人每周能订 6 小时。')
})

test('whoever has booked as often as allowed has to use one first, in every room', () => {
  expect(quotaWord(360, { bookings: 0, weekMinutes: 240 }, '茶室')).toMatch(/^您已经订了好几次还没用/)
})

test('says how long before its start a booking can be cancelled', () => {
  expect([cancelWord(120), cancelWord(0)]).toEqual(['用不上，提前 2 小时取消就行。', '用不上，开始前取消就行。'])
})
