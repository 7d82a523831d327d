import fc from 'fast-check'
import { on } from '../../../../test/booking/room-day'
import { lastRound, nextRound } from './round'

const clock = (words: string): string => on(words.slice(0, 10), words.slice(11))

test.each([
  ['2026-11-24 00:00', '2026-11-23 18:00', '2026-11-24 09:00', 'at night those of two days'],
  ['2026-11-24 08:59', '2026-11-23 18:00', '2026-11-24 09:00', 'before the first of the day'],
  ['2026-11-24 09:00', '2026-11-24 09:00', '2026-11-24 09:00', 'at the very moment'],
  ['2026-11-24 11:59:59.999', '2026-11-24 09:00', '2026-11-24 12:00', 'a moment before'],
  ['2026-11-24 13:10', '2026-11-24 12:00', '2026-11-24 15:00', 'after noon'],
  ['2026-11-24 17:30', '2026-11-24 15:00', '2026-11-24 18:00', 'before the last'],
  ['2026-11-24 18:00', '2026-11-24 18:00', '2026-11-24 18:00', 'the last of the day'],
  ['2026-11-24 18:00:00.001', '2026-11-24 18:00', '2026-11-25 09:00', 'after the last on the next day'],
  ['2026-12-31 23:59', '2026-12-31 18:00', '2027-01-01 09:00', 'over the end of a year'],
])('%s is between the rounds of %s and %s: %s', (at, last, next) => {
  expect([lastRound(clock(at)), nextRound(clock(at))]).toEqual([clock(last), clock(next)])
})

test('lastRound and nextRound agree on whether the other side knows of an act', () => {
  const instant = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString())
  fc.assert(
    fc.property(instant, instant, (at, seenAt) => {
      const isKnown = Date.parse(at) <= Date.parse(lastRound(seenAt))
      expect(isKnown).toBe(Date.parse(seenAt) >= Date.parse(nextRound(at)))
    }),
  )
})
