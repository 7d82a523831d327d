import { bookingStates } from './state'
import type { Tile } from './day/tiles'
import type { WhyNot } from './day/why-not'
import { datedSpan, lengthWord, spanWord, stateWords, tileWord } from './words.zh'

const now = '2026-11-24T02:00:00.000Z' // Tuesday 10:00 in Shanghai
const rules = { noticeMinutes: 30 }
const tile = (why: Partial<WhyNot>, more: Partial<Tile> = {}): Tile => ({
  startsAt: '2026-11-24T06:30:00.000Z',
  part: 'afternoon',
  why: { code: 'slot_taken', kind: 'rule', title: null, ...why },
  isShort: false,
  freeMinutes: 0,
  ...more,
})

test.each([
  [15, '15 分钟'],
  [30, '半小时'],
  [45, '45 分钟'],
  [60, '1 小时'],
  [90, '1.5 小时'],
  [180, '3 小时'],
])('%i minutes are %s', (minutes, word) => {
  expect(lengthWord(minutes)).toBe(word)
})

const said: [string, Partial<WhyNot>][] = [
  ['已经过了', { code: 'slot_past' }],
  ['要提前半小时', { code: 'slot_notice' }],
  ['还没开始订', { code: 'slot_window' }],
  ['不开放了', { code: 'room_retired' }],
  ['快关门了', { code: 'slot_closed', kind: 'closed', title: '国庆节' }],
  ['停水', { code: 'slot_closed', kind: 'closure', title: '停水' }],
  ['有人用', { kind: 'booking' }],
  ['打扫', { kind: 'cleaning' }],
  ['给排队的人留着', { kind: 'hold' }],
  ['您订的', { kind: 'mine' }],
  ['给您留着', { kind: 'kept' }],
  ['社区合唱队排练', { code: 'slot_blocked', kind: 'block', title: '社区合唱队排练' }],
  ['楼上装修，声音…', { code: 'slot_closed', kind: 'closure', title: '楼上装修，声音有点大，过两天再来' }],
  ['社区要用', { code: 'slot_blocked', kind: 'block', title: null }],
]

test.each(said)('the words of a tile: %s', (word, why) => {
  expect(tileWord(tile(why), rules)).toBe(word)
  expect(word.length).toBeLessThanOrEqual(8)
})

test.each([
  [15, '要提前 15 分钟'],
  [60, '要提前 1 小时'],
  [1_440, '要提前 1 天'],
])('a notice of %i minutes is worded %s', (noticeMinutes, word) => {
  expect(tileWord(tile({ code: 'slot_notice' }), { noticeMinutes })).toBe(word)
})

test.each([
  ['2026-11-24T02:59:00.000Z', '不开门'],
  ['2026-11-24T03:00:00.000Z', '午休'],
  ['2026-11-24T05:30:00.000Z', '午休'],
  ['2026-11-24T06:59:00.000Z', '午休'],
  ['2026-11-24T07:00:00.000Z', '不开门'],
])('a break at %s is %s', (startsAt, word) => {
  expect(tileWord(tile({ code: 'slot_closed', kind: 'break' }, { startsAt }), rules)).toBe(word)
})

test.each([
  [30, '只剩半小时'],
  [60, '只剩 1 小时'],
  [90, '只剩 1.5 小时'],
])('free for %i minutes only: %s', (freeMinutes, word) => {
  expect(tileWord(tile({ kind: 'booking' }, { isShort: true, freeMinutes }), rules)).toBe(word)
})

test('a free tile is worded as free', () => {
  expect(tileWord({ ...tile({}), why: null, freeMinutes: 60 }, rules)).toBe('空着')
})

test.each([
  ['2026-11-24T06:30:00.000Z', '2026-11-24T08:00:00.000Z', '今天下午 2:30 到 4:00'],
  ['2026-11-25T03:00:00.000Z', '2026-11-25T04:30:00.000Z', '明天上午 11:00 到中午 12:30'],
  ['2026-11-26T09:00:00.000Z', '2026-11-26T11:00:00.000Z', '后天下午 5:00 到晚上 7:00'],
  ['2026-11-24T14:00:00.000Z', '2026-11-24T16:00:00.000Z', '今天晚上 10:00 到夜里 12:00'],
  ['2026-11-24T14:00:00.000Z', '2026-11-25T00:30:00.000Z', '今天晚上 10:00 到明天上午 8:30'],
  ['2026-12-31T06:00:00.000Z', '2026-12-31T07:00:00.000Z', '12 月 31 日下午 2:00 到 3:00'],
  ['2028-02-29T01:00:00.000Z', '2028-02-29T02:00:00.000Z', '2 月 29 日上午 9:00 到 10:00'],
])('from %s to %s is worded %s', (startsAt, endsAt, words) => {
  expect(spanWord(startsAt, endsAt, now)).toBe(words)
})

test.each([
  ['2026-11-25T06:30:00.000Z', '2026-11-25T08:00:00.000Z', '11 月 25 日星期三下午 2:30 到 4:00'],
  ['2026-11-24T14:00:00.000Z', '2026-11-24T16:00:00.000Z', '11 月 24 日星期二晚上 10:00 到夜里 12:00'],
  ['2026-11-24T14:00:00.000Z', '2026-11-25T00:30:00.000Z', '11 月 24 日星期二晚上 10:00 到 11 月 25 日上午 8:30'],
])('from %s to %s is worded %s on any day', (startsAt, endsAt, words) => {
  expect(datedSpan(startsAt, endsAt)).toBe(words)
})

test('every state has different words', () => {
  const words = bookingStates.map((state) => stateWords[state])
  expect(new Set(words).size).toBe(bookingStates.length)
  expect(words.every((word) => word !== '')).toBe(true)
})
