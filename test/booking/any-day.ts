import fc from 'fast-check'
import type { Interval } from '../../src/domain/points/hours'
import type { Closure, RoomDay, Taken, Wish } from '../../src/domain/rooms/day/room-day'
import { defaultRules, type RoomRules } from '../../src/domain/rooms/rules'
import { at, TUESDAY } from './room-day'

const MIDNIGHT_MS = Date.parse(at('00:00'))
const DAY_MINUTES = 1_440

/** The instant so many minutes after midnight of the day in Shanghai. */
export const instant = (minutes: number): string => new Date(MIDNIGHT_MS + minutes * 60_000).toISOString()
export const minuteOf = (at: string): number => (Date.parse(at) - MIDNIGHT_MS) / 60_000

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const rules: fc.Arbitrary<RoomRules> = fc
  .record({
    gridMinutes: fc.constantFrom(15, 30, 60),
    shortest: fc.integer({ min: 1, max: 3 }),
    more: fc.integer({ min: 0, max: 5 }),
    buffer: fc.integer({ min: 0, max: 2 }),
    noticeMinutes: fc.constantFrom(0, 30, 45, 240),
    windowDays: fc.constantFrom(0, 1, 14),
  })
  .map(({ gridMinutes, shortest, more, buffer, noticeMinutes, windowDays }) => ({
    ...defaultRules,
    gridMinutes,
    minMinutes: shortest * gridMinutes,
    maxMinutes: (shortest + more) * gridMinutes,
    bufferMinutes: buffer * gridMinutes,
    noticeMinutes,
    windowDays,
  }))

/** Up to three opening intervals, in order, with gaps between them, in multiples of five minutes. */
const intervals: fc.Arbitrary<Interval[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: DAY_MINUTES / 5 }), { minLength: 0, maxLength: 6 })
  .map((steps) => steps.map((step) => step * 5).sort((one, other) => one - other))
  .map((times) =>
    Array.from({ length: Math.floor(times.length / 2) }, (_, pair): Interval => [
      clock(times[2 * pair] ?? 0),
      clock(times[2 * pair + 1] ?? 0),
    ]),
  )

/** A span between the evening before and the morning after. */
const span = fc
  .record({ from: fc.integer({ min: -24, max: 150 }), length: fc.integer({ min: 1, max: 24 }) })
  .map(({ from, length }) => ({ from: from * 10, until: (from + length) * 10 }))

const taken: fc.Arbitrary<Taken> = fc
  .record({
    span,
    buffer: fc.constantFrom(0, 15, 30, 60),
    kind: fc.constantFrom('booking', 'hold', 'block'),
    isMine: fc.boolean(),
  })
  .map(({ span: { from, until }, buffer, kind, isMine }) => ({
    kind,
    startsAt: instant(from),
    endsAt: instant(until),
    blockedUntil: instant(until + buffer),
    why: kind === 'block' ? '演示' : null,
    isMine,
  }))

const closure: fc.Arbitrary<Closure> = span.map(({ from, until }) => ({
  startsAt: instant(from),
  endsAt: instant(until),
  title: '演示',
}))

/** What was given back may still be free, or taken again. */
const givenBack: fc.Arbitrary<Wish> = span.map(({ from, until }) => ({
  startsAt: instant(from),
  endsAt: instant(until),
}))

/** A room on the Tuesday, usually open, with a few reservations. */
export const anyDay: fc.Arbitrary<RoomDay> = fc.record({
  day: fc.constant(TUESDAY),
  rules,
  capacity: fc.constant(20),
  isRetired: fc.constantFrom(false, false, false, false, false, false, false, true),
  intervals: fc.oneof(fc.constant<Interval[]>([['08:00', '21:00']]), intervals),
  why: fc.constant(null),
  closures: fc.array(closure, { maxLength: 1 }),
  givenBack: fc.array(givenBack, { maxLength: 2 }),
  taken: fc.array(taken, { maxLength: 3 }),
})

/** The asker at a time from three days before to the end of the day. */
export const anyAsker = fc.record({
  now: fc.oneof(fc.constant(instant(0)), fc.integer({ min: -3 * DAY_MINUTES, max: DAY_MINUTES }).map(instant)),
  isStaff: fc.boolean(),
})

/** A wish, usually on the room's grid. */
export const anyWish: fc.Arbitrary<Wish> = fc
  .record({
    from: fc.integer({ min: -4, max: 100 }),
    length: fc.integer({ min: 0, max: 24 }),
    step: fc.constantFrom(15, 15, 30, 30, 7),
  })
  .map(({ from, length, step }) => ({ startsAt: instant(from * step), endsAt: instant((from + length) * step) }))
