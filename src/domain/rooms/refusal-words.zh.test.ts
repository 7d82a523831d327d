import { withOffer } from './refusal-words.zh'

const now = '2026-11-24T02:00:00.000Z' // Tuesday 10:00 in Shanghai
const message = '这一段刚被别人订了。您填的都还在。'

test('a refusal without further facts is not changed', () => {
  expect(withOffer(message, {}, now)).toBe(message)
})

test.each([
  ['2026-11-24T06:30:00.000Z', '今天下午 2:30'],
  ['2026-11-25T01:00:00.000Z', '明天上午 9:00'],
  ['2026-12-03T12:00:00.000Z', '12 月 3 日晚上 8:00'],
])('a slot free at %s is offered as %s', (nextFreeAt, words) => {
  expect(withOffer(message, { nextFreeAt }, now)).toBe(`这一段刚被别人订了。您填的都还在。最近空着的是${words}。`)
})

test.each([
  ['2026-11-24T06:30:00.000Z', '今天'],
  ['2026-11-26T06:30:00.000Z', '后天'],
  ['2026-12-08T06:30:00.000Z', '12 月 8 日'],
])('of several slots the one at %s is named as the reason', (clashAt, day) => {
  expect(withOffer('这个时间不开门。', { clashAt }, now)).toBe(`${day}那一次不行：这个时间不开门。`)
})

test('what was possible until a moment ago says until when', () => {
  expect(withOffer('打个电话就行。', { untilAt: '2026-11-24T01:30:00.000Z' }, now)).toBe(
    '打个电话就行。今天上午 9:30\u00a0以前可以自己办。',
  )
})

test('both facts together give two whole sentences', () => {
  const facts = { clashAt: '2026-12-08T06:30:00.000Z', nextFreeAt: '2026-11-24T06:30:00.000Z' }
  expect(withOffer('这个时间社区要用。', facts, now)).toBe(
    '12 月 8 日那一次不行：这个时间社区要用。最近空着的是今天下午 2:30。',
  )
})
