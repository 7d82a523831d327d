import fc from 'fast-check'
import { makeCalendar } from '../../../src/domain/calendar'
import { openingAt } from '../../../src/domain/points/hours'
import type { Interval, OpeningHours, PointAlert } from '../../../src/domain/points/point-record'
import { calendarOf, openingOf } from './opening-memory'

const MINUTE_MS = 60_000
/**
 * Thursday 24 September 2026, midnight in Shanghai: a week before the holiday, with a make-up working day in between.
 */
const START_MS = Date.parse('2026-09-23T16:00:00Z')
const DAYS = 9

const calendar = makeCalendar(
  [2026],
  [
    { day: '2026-09-27', kind: 'workday', name: '国庆调休' },
    { day: '2026-10-01', kind: 'holiday', name: '国庆节' },
  ],
)

const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Up to three ordered intervals a day, in quarters of an hour, up to midnight. */
const intervals: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 96 }), { maxLength: 6 })
  .map((quarters) => quarters.sort((a, b) => a - b).map((quarter) => clock(quarter * 15)))
  .map((times) =>
    Array.from({ length: Math.floor(times.length / 2) }, (_, index): Interval => [
      times[2 * index] ?? '',
      times[2 * index + 1] ?? '',
    ]),
  )

const hours: fc.Arbitrary<OpeningHours> = fc.record({
  week: fc.array(intervals, { minLength: 7, maxLength: 7 }),
  holiday: fc.constantFrom('closed', 'weekend', 'usual'),
  days: fc.array(fc.record({ day: fc.constantFrom('2026-09-25', '2026-09-30'), intervals, why: fc.constant('盘点') }), {
    maxLength: 1,
  }),
})

const moment = fc.integer({ min: 0, max: DAYS * 24 * 60 * 60 }).map((seconds) => START_MS + seconds * 1_000)
const instant = (milliseconds: number) => new Date(milliseconds).toISOString()

const alerts: fc.Arbitrary<PointAlert[]> = fc.array(
  fc
    .record({ from: moment, minutes: fc.integer({ min: 1, max: 2_000 }), isClosed: fc.boolean() })
    .map(({ from, minutes, isClosed }) => ({
      title: '停水',
      text: '',
      startsAt: instant(from),
      endsAt: instant(from + minutes * MINUTE_MS),
      isClosed,
    })),
  { maxLength: 2 },
)

test('a cached answer always equals a fresh computation, whatever was asked before', () => {
  fc.assert(
    fc.property(hours, alerts, fc.array(moment, { minLength: 1, maxLength: 60 }), (week, notices, moments) => {
      const point = { hours: week, alerts: notices }
      // Mostly forwards in time, but a question may also be about another moment.
      const asked = [...moments.sort((a, b) => a - b), ...moments.slice(0, 5)]
      for (const at of asked.map(instant)) {
        expect(openingOf(point, calendar, at)).toEqual(openingAt(week, calendar, notices, at))
      }
    }),
    { numRuns: 300 },
  )
})

test('an opening is not computed again before anything can have changed', () => {
  const office: Interval[] = [['09:00', '18:00']]
  const point = { hours: { week: Array.from({ length: 7 }, () => office), holiday: 'usual' as const }, alerts: [] }
  const at = (time: string) => openingOf(point, calendar, `2026-09-24T${time}Z`)
  const morning = at('01:00:00.000')
  expect(at('09:59:59.999')).toBe(morning)
  expect(at('10:00:00.000')).not.toBe(morning)
  expect(at('10:00:00.000')).toMatchObject({ state: 'closed', isOpenLaterToday: false })
})

test('another calendar gives another answer', () => {
  const never: Interval[] = []
  const office: Interval[] = [['09:00', '18:00']]
  const week = [...Array.from({ length: 5 }, () => office), never, never]
  const point = { hours: { week, holiday: 'closed' as const }, alerts: [] }
  const at = '2026-10-01T02:00:00Z'
  expect(openingOf(point, calendar, at).state).toBe('closed')
  expect(openingOf(point, makeCalendar([2026], []), at).state).toBe('open')
})

test('the same days give the same calendar object, other days another', () => {
  const day = { day: '2026-10-01', kind: 'holiday' as const, name: '国庆节' }
  const first = calendarOf([2026], [day])
  expect(calendarOf([2026], [{ ...day }])).toBe(first)
  expect(calendarOf([2026], [])).not.toBe(first)
  expect(calendarOf([], []).years).toEqual([])
})
