import fc from 'fast-check'
import { makeCalendar } from './calendar'
import { DAY_MS, dayName, shanghaiDay, toInstant } from './time'
import { addWorkTime, workTimeBetween } from './worktime'

const FIRST = shanghaiDay('2025-12-20T00:00:00Z')

/** A year with holidays and worked weekends on random days, also at its beginning and end. */
const anyCalendar = fc
  .uniqueArray(fc.record({ after: fc.integer({ min: 0, max: 60 }), isHoliday: fc.boolean() }), {
    selector: ({ after }) => after,
    maxLength: 40,
  })
  .map((days) =>
    makeCalendar(
      [2026],
      days.map(({ after, isHoliday }) => ({
        day: dayName(FIRST + after),
        kind: isHoliday ? 'holiday' : 'workday',
        name: '演示',
      })),
    ),
  )
const anyInstant = fc.integer({ min: FIRST * DAY_MS, max: (FIRST + 70) * DAY_MS }).map(toInstant)
const anyWork = fc.oneof(
  fc.integer({ min: 0, max: 20 }).map((days) => days * DAY_MS),
  fc.integer({ min: 0, max: 20 * DAY_MS }),
)

test('exactly the added working time passes until the result, and less one millisecond before it', () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, anyWork, (calendar, from, workMs) => {
      const until = addWorkTime(calendar, from, workMs)
      expect(workTimeBetween(calendar, from, until)).toBe(workMs)
      const justBefore = toInstant(Date.parse(until) - 1)
      expect(workTimeBetween(calendar, from, justBefore)).toBe(Math.max(0, workMs - 1))
    }),
  )
})

test('a later start or a longer time never ends sooner', () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, anyInstant, anyWork, anyWork, (calendar, one, other, less, more) => {
      const [from, later] = [one, other].sort()
      const [shortMs, longMs] = [Math.min(less, more), Math.max(less, more)]
      const until = addWorkTime(calendar, from!, shortMs)
      expect(addWorkTime(calendar, from!, longMs) >= until).toBe(true)
      expect(addWorkTime(calendar, later!, shortMs) >= until).toBe(true)
    }),
  )
})

test('adding two times one after the other is adding their sum', () => {
  fc.assert(
    fc.property(anyCalendar, anyInstant, anyWork, anyWork, (calendar, from, one, other) => {
      const inTwo = addWorkTime(calendar, addWorkTime(calendar, from, one), other)
      expect(inTwo).toBe(addWorkTime(calendar, from, one + other))
    }),
  )
})

test('the working time between two instants is the sum of its parts', () => {
  fc.assert(
    fc.property(anyCalendar, fc.tuple(anyInstant, anyInstant, anyInstant), (calendar, instants) => {
      const [from, middle, until] = [...instants].sort()
      const parts = workTimeBetween(calendar, from!, middle!) + workTimeBetween(calendar, middle!, until!)
      expect(workTimeBetween(calendar, from!, until!)).toBe(parts)
    }),
  )
})
