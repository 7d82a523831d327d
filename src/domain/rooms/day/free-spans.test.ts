import fc from 'fast-check'
import { anyAsker, anyDay, instant, minuteOf } from '../../../../test/booking/any-day'
import { at, resident, room, takenBy, wish } from '../../../../test/booking/room-day'
import { freeSpans, startsIn } from './free-spans'
import { lengthsOf } from '../rules'
import type { RoomDay } from './room-day'
import { tilesOf } from './tiles'
import { whyNot } from './why-not'

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

/** A resident on a day of whose next hours some were given back. */
const anyGivenBack = fc
  .record({
    room: anyDay,
    hours: fc.array(fc.record({ from: fc.nat(8), length: fc.integer({ min: 1, max: 4 }) }), { maxLength: 3 }),
    minute: fc.integer({ min: 450, max: 1_100 }),
  })
  .map(({ room: day, hours, minute }) => {
    const grid = day.rules.gridMinutes
    const first = Math.ceil(minute / grid) * grid
    const givenBack = hours.map(({ from, length }) => ({
      startsAt: instant(first + from * grid),
      endsAt: instant(first + (from + length) * grid),
    }))
    return { room: { ...day, givenBack }, who: { now: instant(minute), isStaff: false } }
  })

test('every booking on the grid within a free time, up to the longest, is free', () => {
  fc.assert(
    fc.property(anyGivenBack, ({ room, who }) => {
      const { gridMinutes } = room.rules
      const refused = freeSpans(room, who).flatMap((span) =>
        lengthsOf(room.rules).flatMap((minutes) =>
          startsIn([span], { gridMinutes, minMinutes: minutes }, '1970-01-01T00:00:00.000Z')
            .map((startsAt) => ({ startsAt, endsAt: instant(minuteOf(startsAt) + minutes) }))
            .filter((wish) => whyNot(room, wish, who) !== null),
        ),
      )
      expect(refused).toEqual([])
    }),
  )
})

test.each([
  [30, '10:20', [wish('10:30', '11:00')], [wish('10:30', '11:00'), wish('11:00', '14:00')]],
  [240, '10:20', [wish('11:00', '12:00'), wish('12:00', '13:00')], [wish('11:00', '12:00'), wish('12:00', '13:00')]],
])(
  'with %i minutes’ notice, at %s, hours given back are free for themselves',
  (noticeMinutes, now, givenBack, free) => {
    const day: RoomDay = {
      ...room,
      rules: { ...room.rules, noticeMinutes },
      intervals: [['09:00', '14:00']],
      givenBack,
    }
    expect(freeSpans(day, { now: at(now), isStaff: false })).toEqual(free)
  },
)

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
