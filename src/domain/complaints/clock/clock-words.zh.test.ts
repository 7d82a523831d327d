import { on } from '../../../../test/booking/room-day'
import { clockKinds } from './clock'
import { clockKindWords, leftWord, replyPromise, settlePromise, urgencyWords, visitPromise } from './clock-words.zh'
import { urgencies } from '../urgency'

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))
const reply = (at: string, now: string, isDutyCall = false) => replyPromise({ at: clock(at), isDutyCall }, clock(now))

test.each([
  ['2026-11-24 12:00', '2026-11-24 09:00', '今天中午 12:00 前给您回话'],
  ['2026-11-24 18:00', '2026-11-24 15:00', '今天晚上 6:00 前给您回话'],
  ['2026-11-24 16:05', '2026-11-24 14:05', '今天下午 4:05 前给您回话'],
  ['2026-11-25 10:30', '2026-11-24 17:00', '明天上午 10:30 前给您回话'],
  ['2026-11-25 10:30', '2026-11-25 00:05', '今天上午 10:30 前给您回话'],
  ['2026-11-30 10:30', '2026-11-27 17:00', '星期一上午 10:30 前给您回话'],
  ['2026-02-24 10:30', '2026-02-14 17:00', '2 月 24 日上午 10:30 前给您回话'],
])('a reply due %s, promised %s: %s', (at, now, words) => {
  expect(reply(at, now)).toBe(words)
})

test('an urgent complaint at night gets the hotline, with number and name, instead of a promise', () => {
  expect(reply('2026-11-25 01:00', '2026-11-24 23:00', true)).toBe('事情急，请直接打 12345 市民热线')
})

test('a broken promise is admitted from the first moment after it was due', () => {
  expect(reply('2026-11-24 12:00', '2026-11-24 12:00')).toBe('今天中午 12:00 前给您回话')
  expect(reply('2026-11-24 12:00', '2026-11-24 12:00:00.001')).toBe('说好今天中午 12:00 前给您回话，我们晚了')
  expect(reply('2026-11-24 12:00', '2026-11-25 09:00')).toBe('说好 11 月 24 日中午 12:00 前给您回话，我们晚了')
})

test.each([
  ['2026-11-25 15:20', '2026-11-24 15:20', '明天下午 3:20 前上门看'],
  ['2026-11-25 02:10', '2026-11-24 02:10', '明天凌晨 2:10 前上门看'],
  ['2026-12-01 00:00', '2026-11-28 10:00', '后天夜里 12:00 前上门看'],
  ['2026-12-01 00:00', '2026-11-30 10:00', '今天夜里 12:00 前上门看'],
])('a visit due %s, promised %s: %s', (at, now, words) => {
  expect(visitPromise(clock(at), clock(now))).toBe(words)
})

test.each([
  ['2026-12-03 09:00', '2026-11-24 09:00', '最晚 12 月 3 日办好'],
  ['2026-12-09 00:00', '2026-11-28 10:00', '最晚 12 月 8 日办好'],
  ['2026-12-03 09:00', '2026-11-30 09:00', '最晚星期四办好'],
  ['2026-12-03 09:00', '2026-12-03 08:00', '最晚今天办好'],
  ['2026-12-03 09:00', '2026-12-04 08:00', '说好最晚 12 月 3 日办好，我们晚了'],
])('settled by %s, promised %s: %s', (at, now, words) => {
  expect(settlePromise(clock(at), clock(now))).toBe(words)
})

test.each([
  ['10:48', '还有 1 小时 12 分'],
  ['10:00', '还有 2 小时'],
  ['11:39:30', '还有 20 分'],
  ['11:59', '还有 1 分'],
  ['11:59:00.001', '还有不到 1 分'],
  ['12:00', '还有不到 1 分'],
  ['12:00:00.001', '刚刚超时'],
  ['12:20', '超时 20 分'],
  ['13:05', '超时 1 小时 5 分'],
])('due at 12:00, at %s: %s', (now, words) => {
  expect(leftWord(clock('2026-11-24 12:00'), clock(`2026-11-24 ${now}`))).toBe(words)
})

test.each([
  ['2026-11-29 12:00', '还有 5 天'],
  ['2026-11-25 12:00', '还有 1 天'],
  ['2026-11-25 11:59', '还有 23 小时 59 分'],
  ['2026-11-22 11:00', '超时 2 天'],
])('at 12:00 on 24 November, due %s: %s', (dueAt, words) => {
  expect(leftWord(clock(dueAt), clock('2026-11-24 12:00'))).toBe(words)
})

test('every urgency and every clock has a word', () => {
  expect(urgencies.map((urgency) => urgencyWords[urgency])).toEqual(['正在发生', '这几天', '不着急'])
  expect(clockKinds.map((kind) => clockKindWords[kind])).toEqual(['回话', '上门', '办好'])
})
