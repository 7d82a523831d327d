import { spokenAge, spokenChoice, spokenIntervals, spokenMoment, spokenNow, spokenOpening } from './spoken.zh'

const now = '2026-11-24T02:00:00Z' // Tuesday 10:00 in Shanghai

test.each([
  ['2026-11-24T10:00:00Z', '18:00'],
  ['2026-11-25T01:00:00Z', '明天 9:00'],
  ['2026-11-26T01:30:00Z', '后天 9:30'],
  ['2026-11-29T01:00:00Z', '星期日 9:00'],
  ['2026-12-24T01:00:00Z', '12 月 24 日 9:00'],
])('%s is worded %s', (at, words) => {
  expect(spokenMoment(at, now)).toBe(words)
})

test('one minute after midnight in Shanghai, the coming morning is today', () => {
  expect(spokenMoment('2026-11-25T01:00:00Z', '2026-11-24T16:01:00Z')).toBe('9:00')
})

test('the wording of open until, closed until and closed for good', () => {
  expect(spokenOpening({ state: 'open', until: '2026-11-24T10:00:00Z' }, now)).toBe('开着，18:00 关')
  expect(spokenOpening({ state: 'closed', until: '2026-11-25T01:00:00Z' }, now)).toBe('关了，明天 9:00 开')
  expect(spokenOpening({ state: 'closed', until: null }, now)).toBe('关了')
  expect(spokenOpening({ state: 'unknown', until: null }, now)).toBe('开门时间不清楚')
})

test('hours are worded as in speech', () => {
  expect(spokenNow('2026-11-24T12:40:00Z')).toBe('晚上 8:40')
  expect(spokenNow('2026-11-24T04:05:00Z')).toBe('中午 12:05')
  expect(spokenNow('2026-11-23T16:05:00Z')).toBe('凌晨 0:05')
})

test('the age of an answer is worded in minutes, hours or days', () => {
  expect(spokenAge(now, now)).toBe('刚刚')
  expect(spokenAge('2026-11-24T00:09:00Z', now)).toBe('1 小时 51 分前')
  expect(spokenAge('2026-11-23T23:00:00Z', now)).toBe('3 小时前')
  expect(spokenAge('2026-11-21T02:00:00Z', now)).toBe('3 天前')
})

test('opening hours are written as on a sign', () => {
  expect(
    spokenIntervals([
      ['09:00', '12:00'],
      ['13:30', '24:00'],
    ]),
  ).toBe('9:00–12:00，13:30–24:00')
  expect(spokenIntervals([])).toBe('不开门')
})

test.each([
  ['2026-11-24', '今天', '星期二'],
  ['2026-11-25', '明天', '星期三'],
  ['2026-11-28', '星期六', ''],
  ['2026-12-05', '12 月 5 日', '星期六'],
])('%s is chosen as %s %s', (day, name, weekday) => {
  expect(spokenChoice(day, '2026-11-24T02:00:00.000Z')).toEqual({ name, weekday })
})
