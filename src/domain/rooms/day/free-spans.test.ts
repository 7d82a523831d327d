import fc from 'fast-check'
import { anyAsker, anyDay } from '../../../../test/booking/any-day'
import { at, resident, room, takenBy } from '../../../../test/booking/room-day'
import { freeSpans, startsIn } from './free-spans'
import { tilesOf } from './tiles'

test('the starts in the free times are the free tiles of the shortest booking, no more and no fewer', () => {
  fc.assert(
    fc.property(anyDay, anyAsker, (room, who) => {
      const free = tilesOf(room, room.rules.minMinutes, who).filter(({ why }) => why === null)
      expect(startsIn(freeSpans(room, who), room.rules, '1970-01-01T00:00:00.000Z')).toEqual(
        free.map(({ startsAt }) => startsAt),
      )
    }),
  )
})

test('free times run from the first start to the end of the last booking, around what is taken', () => {
  const day = { ...room, intervals: [['09:00', '14:00']], taken: [takenBy('11:00', '12:00')] } as const
  expect(freeSpans(day, resident)).toEqual([
    { startsAt: at('09:00'), endsAt: at('10:30') }, // Half an hour of cleaning before the booking.
    { startsAt: at('12:30'), endsAt: at('14:00') }, // Cleaning may run past closing time.
  ])
})

test('a start that has passed since is not offered', () => {
  const spans = [{ startsAt: at('09:00'), endsAt: at('11:00') }]
  expect(startsIn(spans, { gridMinutes: 30, minMinutes: 60 }, at('09:40'))).toEqual([at('10:00')])
})
