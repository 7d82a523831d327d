import { shanghai } from '../../../test/times'
import { answerUntil, askedUntil, isToAsk, isUnanswered, type PastDate } from './gentle'

const away: PastDate = { came: false, isTold: false, isMarked: true }
const came: PastDate = { ...away, came: true }
const told: PastDate = { ...away, isTold: true }
const unmarked: PastDate = { ...away, isMarked: false }
const quiet = { isEightyPlus: false, askedAt: null }

test.each([
  ['three times away', [away, away, away], true],
  ['twice away', [away, away], false],
  ['came in between', [away, came, away, away], false],
  ['came long ago', [away, away, away, came], true],
  ['said so once', [away, told, away], false],
  ['dates on which nobody was marked do not count', [away, unmarked, away, unmarked, away], true],
  ['nobody was marked at all', [unmarked, unmarked, unmarked], false],
])('is asked or not: %s', (_, past, isAsked) => {
  expect(isToAsk({ ...quiet, past })).toBe(isAsked)
})

test('nobody of 80 and more is ever asked', () => {
  expect(isToAsk({ ...quiet, past: [away, away, away], isEightyPlus: true })).toBe(false)
})

test.each([
  ['by day', '18:05', '2026-11-27', '18:05'],
  ['late in the evening', '21:00', '2026-11-28', '09:00'],
  ['in the night', '03:00', '2026-11-27', '09:00'],
  ['just before nine', '08:59', '2026-11-27', '09:00'],
])('an answer is never due at night: asked %s', (_, asked, day, clock) => {
  expect(answerUntil(shanghai('2026-11-24', asked))).toBe(shanghai(day, clock))
})

test.each([
  '2026-11-27T01:00:00.000Z',
  '2026-11-27T00:59:59.999Z',
  '2026-11-27T10:00:00.000Z',
  '2026-11-27T15:00:00.000Z',
])('the latest question that is unanswered too long at %s is due by then, and one a moment later is not', (now) => {
  const latest = askedUntil(now)
  const next = new Date(Date.parse(latest) + 1).toISOString()
  expect(Date.parse(answerUntil(latest))).toBeLessThanOrEqual(Date.parse(now))
  expect(Date.parse(answerUntil(next))).toBeGreaterThan(Date.parse(now))
})

test('nobody is asked twice', () => {
  expect(isToAsk({ ...quiet, past: [away, away, away], askedAt: shanghai('2026-11-24', '10:00') })).toBe(false)
})

test.each([
  ['on the third day', shanghai('2026-11-24', '10:00'), null, shanghai('2026-11-27', '09:59'), false],
  ['after three days', shanghai('2026-11-24', '10:00'), null, shanghai('2026-11-27', '10:00'), true],
  ['kept', shanghai('2026-11-24', '10:00'), shanghai('2026-11-25', '10:00'), shanghai('2026-11-30', '10:00'), false],
  ['never asked', null, null, shanghai('2026-11-30', '10:00'), false],
])('the seat is free without an answer: %s', (_, askedAt, keptAt, now, isFree) => {
  expect(isUnanswered(askedAt, keptAt, now)).toBe(isFree)
})
