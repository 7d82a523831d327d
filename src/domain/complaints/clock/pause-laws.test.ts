import fc from 'fast-check'
import { announced } from '../../../../test/complaint/announced'
import { shanghaiDay, toInstant } from '../../time'
import { inWorkingHours, isWorkday } from '../../worktime'
import { dueWithPauses, type Pause } from './pause'

const HOUR = 3_600_000
const FIRST = Date.parse('2026-09-15T16:00:00Z')
const NOW = toInstant(FIRST + 40 * 24 * HOUR)
const hour = (hours: number): string => toInstant(FIRST + hours * HOUR)

const anyStart = fc.integer({ min: 0, max: 400 })
const anyPauses: fc.Arbitrary<Pause[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 700 }), fc.option(fc.integer({ min: 0, max: 90 }), { freq: 8 }))
    .map(([from, hours]) => ({ from: hour(from), until: hours === null ? null : hour(from + hours) })),
  { maxLength: 6 },
)

/** The same due time, found by counting hour by hour: the work time, then on past every pause to a working hour. */
const byTheHour = (start: number, workHours: number, pauses: readonly Pause[]): string => {
  const isPaused = (at: number) => pauses.some(({ from, until }) => from <= hour(at) && hour(at) < (until ?? NOW))
  let left = workHours
  let at = start
  for (; left > 0; at += 1) if (!isPaused(at) && isWorkday(announced, shanghaiDay(hour(at)))) left -= 1
  const promised = (from: number) => (Date.parse(inWorkingHours(announced, hour(from))) - FIRST) / HOUR
  let end = promised(at)
  for (; at < end; at += 1) {
    if (!isPaused(at)) continue
    while (isPaused(at)) at += 1
    if (at > end) end = promised(at)
  }
  return hour(end)
}

test('a due time with pauses is what counting the working hours outside of them gives', () => {
  fc.assert(
    fc.property(anyStart, fc.integer({ min: 1, max: 200 }), anyPauses, (start, workHours, pauses) => {
      const dueAt = dueWithPauses(announced, hour(start), workHours * HOUR, pauses, NOW)
      expect(dueAt).toBe(byTheHour(start, workHours, pauses))
    }),
    { numRuns: 500 },
  )
})

// What ends at seven is promised for nine, what ends at eight for eight: a pause of an hour can bring that one forward.
test('an additional pause never makes a due time earlier, but for the hour after eight in the morning', () => {
  fc.assert(
    fc.property(anyStart, anyPauses, anyPauses, (start, pauses, more) => {
      const due = (all: Pause[]) => dueWithPauses(announced, hour(start), 48 * HOUR, all, NOW)
      expect(Date.parse(due([...pauses, ...more]))).toBeGreaterThanOrEqual(Date.parse(due(pauses)) - HOUR)
    }),
  )
})
