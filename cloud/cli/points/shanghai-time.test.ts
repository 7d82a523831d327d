import fc from 'fast-check'
import { formatShanghaiTime, parseShanghaiTime } from './shanghai-time'

test.each([
  ['2026-11-20', '2026-11-19T16:00:00.000Z'],
  ['2026-11-20 10:30', '2026-11-20T02:30:00.000Z'],
  ['2026/1/5 9:05', '2026-01-05T01:05:00.000Z'],
  ['2026年1月5日', '2026-01-04T16:00:00.000Z'],
  ['2026-02-30', null],
  ['2026-11-20 24:30', null],
  ['昨天', null],
])('reads %s', (text, instant) => {
  expect(parseShanghaiTime(text)).toBe(instant)
})

test('every instant survives a round trip', () => {
  const range = { min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }
  fc.assert(
    fc.property(fc.date(range), (date) => {
      expect(parseShanghaiTime(formatShanghaiTime(date.toISOString()))).toBe(date.toISOString())
    }),
  )
})
