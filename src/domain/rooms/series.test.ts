import fc from 'fast-check'
import { on, wish, wishOn } from '../../../test/booking/room-day'
import { SERIES_WEEKS_MAX, weekly } from './series'

test('a series includes its first slot', () => {
  expect(weekly(wish('14:00', '15:30'), 1)).toEqual([wish('14:00', '15:30')])
})

test('a series goes on over the end of a year', () => {
  expect(weekly(wishOn('2026-12-22', '14:00', '15:30'), 3)).toEqual([
    wishOn('2026-12-22', '14:00', '15:30'),
    wishOn('2026-12-29', '14:00', '15:30'),
    wishOn('2027-01-05', '14:00', '15:30'),
  ])
})

test('a series includes 29 February 2028, and a week later 7 March', () => {
  expect(weekly(wishOn('2028-02-22', '09:00', '10:00'), 3).map(({ startsAt }) => startsAt)).toEqual([
    on('2028-02-22', '09:00'),
    on('2028-02-29', '09:00'),
    on('2028-03-07', '09:00'),
  ])
})

test('half a year later it is the same time of day, although other countries change their clocks', () => {
  const all = weekly(wish('18:00', '20:00'), SERIES_WEEKS_MAX)
  expect(all).toHaveLength(26)
  expect(all[25]).toEqual(wishOn('2027-05-18', '18:00', '20:00'))
})

test('a series of 0 weeks is empty', () => {
  expect(weekly(wish('14:00', '15:30'), 0)).toEqual([])
})

test('every slot is as long as the first, seven days after the one before', () => {
  const moment = fc.integer({ min: 0, max: 2_000_000 }).map((minutes) => Date.UTC(2026, 0, 1) + minutes * 60_000)
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 180 }),
      fc.integer({ min: 1, max: SERIES_WEEKS_MAX }),
      (ms, minutes, weeks) => {
        const first = { startsAt: new Date(ms).toISOString(), endsAt: new Date(ms + minutes * 60_000).toISOString() }
        weekly(first, weeks).forEach(({ startsAt, endsAt }, week) => {
          expect(Date.parse(startsAt) - ms).toBe(week * 7 * 86_400_000)
          expect(Date.parse(endsAt) - Date.parse(startsAt)).toBe(minutes * 60_000)
        })
      },
    ),
  )
})
