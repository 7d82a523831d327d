import { shanghai } from '../../../test/times'
import { offersFor, waitlistUntil } from './waitlist'

const startsAt = shanghai('2026-11-28', '14:00')

test('free places go to the first who wait, held for two hours of the day', () => {
  const now = shanghai('2026-11-27', '10:00')
  const until = shanghai('2026-11-27', '12:00')
  expect(offersFor({ entries: ['a', 'b', 'c'], free: 2, startsAt, now })).toEqual([
    { entry: 'a', until },
    { entry: 'b', until },
  ])
})

test.each([
  ['no place is free', 0, shanghai('2026-11-27', '10:00')],
  ['fewer places are left than are taken', -1, shanghai('2026-11-27', '10:00')],
  ['there is no time left to answer', 3, shanghai('2026-11-28', '13:00')],
])('nobody gets an offer when %s', (_, free, now) => {
  expect(offersFor({ entries: ['a'], free, startsAt, now })).toEqual([])
})

test('the waitlist closes two hours before the start', () => {
  expect(waitlistUntil(startsAt)).toBe(shanghai('2026-11-28', '12:00'))
})
