import fc from 'fast-check'
import { holdUntil } from './hold'

/** Takes `11-24 19:30` in Shanghai time, in 2026 unless a year is given. */
const moment = (text: string): string => {
  const [day = '', clock = ''] = text.split(' ')
  return new Date(`${day.length > 5 ? day : `2026-${day}`}T${clock}+08:00`).toISOString()
}
const FAR = '2028-06-01 14:00'

test.each([
  ['the middle of the night', '11-24 03:00', '11-24 10:00'],
  ['early morning', '11-24 07:00', '11-24 10:00'],
  ['a minute to eight', '11-24 07:59', '11-24 10:00'],
  ['a millisecond to eight', '11-24 07:59:59.999', '11-24 10:00'],
  ['eight', '11-24 08:00', '11-24 10:00'],
  ['a millisecond past eight', '11-24 08:00:00.001', '11-24 10:00:00.001'],
  ['noon', '11-24 12:34', '11-24 14:34'],
  ['a millisecond to six', '11-24 17:59:59.999', '11-24 19:59:59.999'],
  ['six', '11-24 18:00', '11-24 20:00'],
  ['a millisecond past six', '11-24 18:00:00.001', '11-25 08:00:00.001'],
  ['seven', '11-24 19:00', '11-25 09:00'],
  ['half past seven', '11-24 19:30', '11-25 09:30'],
  ['a minute to eight in the evening', '11-24 19:59', '11-25 09:59'],
  ['eight in the evening', '11-24 20:00', '11-25 10:00'],
  ['later in the evening', '11-24 21:15', '11-25 10:00'],
  ['the last millisecond of a day', '11-24 23:59:59.999', '11-25 10:00'],
  ['midnight', '11-25 00:00', '11-25 10:00'],
  ['the last evening of a month', '11-30 19:45', '12-01 09:45'],
  ['the last evening of a year', '12-31 19:00', '2027-01-01 09:00'],
  ['the evening before a leap day', '2028-02-28 19:30', '2028-02-29 09:30'],
  ['the evening of a leap day', '2028-02-29 20:00', '2028-03-01 10:00'],
])('a slot that comes free at %s is kept for two hours between 8:00 and 20:00', (_, now, until) => {
  expect(holdUntil(moment(now), moment(FAR))).toBe(moment(until))
})

test.each([
  ['two hours end just then', '11-24 12:00', '11-24 15:00', '11-24 14:00'],
  ['two hours would end later', '11-24 12:00', '11-24 14:59', '11-24 13:59'],
  ['half an hour is left', '11-24 12:00', '11-24 13:30', '11-24 12:30'],
  ['a millisecond is left', '11-24 12:00', '11-24 13:00:00.001', '11-24 12:00:00.001'],
  ['it begins the same evening', '11-24 19:30', '11-24 21:00', '11-24 20:00'],
  ['it begins after seven the next morning', '11-24 19:30', '11-25 09:00', '11-25 08:00'],
  ['the night lies between', '11-24 21:00', '11-25 10:30', '11-25 09:30'],
  ['it begins early in the morning', '11-24 22:00', '11-25 08:30', '11-25 07:30'],
  ['it begins at midnight', '11-24 21:30', '11-25 00:00', '11-24 23:00'],
])('a hold ends one hour before the slot begins at the latest: %s', (_, now, startsAt, until) => {
  expect(holdUntil(moment(now), moment(startsAt))).toBe(moment(until))
})

test.each([
  ['an hour is left', '11-24 12:00', '11-24 13:00'],
  ['less than an hour is left', '11-24 12:00', '11-24 12:59'],
  ['a minute is left, at night', '11-24 23:59', '11-25 00:00'],
  ['the slot begins now', '11-24 12:00', '11-24 12:00'],
  ['it has begun', '11-24 12:00', '11-24 11:30'],
])('there is no hold when %s', (_, now, startsAt) => {
  expect(holdUntil(moment(now), moment(startsAt))).toBeNull()
})

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000
const from = Date.parse(moment('11-20 00:00'))
const minutes = fc
  .integer({ min: 0, max: 10 * 24 * 60 })
  .map((count) => new Date(from + count * MINUTE_MS).toISOString())

/** Minutes between 8:00 and 20:00 within two instants, counted one by one. */
const dayMinutes = (sinceMs: number, untilMs: number): number => {
  let count = 0
  for (let at = sinceMs; at < untilMs; at += MINUTE_MS) {
    const hour = Math.floor((at + 8 * HOUR_MS) / HOUR_MS) % 24
    if (8 <= hour && hour < 20) count++
  }
  return count
}

test('a hold lasts two hours of daytime, or until one hour before the slot begins', () => {
  fc.assert(
    fc.property(minutes, minutes, (now, startsAt) => {
      const [nowMs, lastMs] = [Date.parse(now), Date.parse(startsAt) - HOUR_MS]
      const until = holdUntil(now, startsAt)
      if (until === null) return expect(lastMs).toBeLessThanOrEqual(nowMs)
      const untilMs = Date.parse(until)
      expect(nowMs < untilMs && untilMs <= lastMs).toBe(true)
      expect(untilMs - nowMs).toBeLessThanOrEqual(14 * HOUR_MS)
      if (untilMs === lastMs) return expect(dayMinutes(nowMs, untilMs)).toBeLessThanOrEqual(120)
      expect(dayMinutes(nowMs, untilMs)).toBe(120)
    }),
  )
})

test('a later offer or a later slot never makes a hold end earlier', () => {
  fc.assert(
    fc.property(minutes, minutes, minutes, (one, other, startsAt) => {
      const [now, later] = one < other ? [one, other] : [other, one]
      const [first, second] = [holdUntil(now, startsAt), holdUntil(later, startsAt)]
      if (second !== null) expect(first !== null && first <= second).toBe(true)
      const [early, late] = [holdUntil(startsAt, now), holdUntil(startsAt, later)]
      if (early !== null) expect(late !== null && early <= late).toBe(true)
    }),
  )
})
