import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { atMinutes, dayName, dayStart, inShanghai, shanghaiDay, toInstant, weekdayOf } from './time'

/** The same functions by plain arithmetic, without a date library. */
const AHEAD_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
const plain = {
  shanghaiDay: (at: string) => Math.floor((Date.parse(at) + AHEAD_MS) / DAY_MS),
  dayName: (dayNumber: number) => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10),
  weekdayOf: (dayNumber: number) => (((dayNumber + 3) % 7) + 7) % 7,
  atMinutes: (dayNumber: number, minutes: number) => dayNumber * DAY_MS - AHEAD_MS + minutes * 60_000,
  clock: (at: string) => new Date(Date.parse(at) + AHEAD_MS).toISOString().slice(0, 16).replace('T', ' '),
}

const FIRST = Date.UTC(1950, 0, 1)
const LAST = Date.UTC(2199, 0, 1)

test('days, weekdays and clock are those of plain arithmetic', () => {
  const minutesOfDay = fc.integer({ min: 0, max: 1_440 })
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), minutesOfDay, (ms, minutes) => {
      const at = toInstant(ms)
      const day = shanghaiDay(at)
      expect(at).toBe(new Date(ms).toISOString())
      expect(day).toBe(plain.shanghaiDay(at))
      expect(dayName(day)).toBe(plain.dayName(day))
      expect(weekdayOf(day)).toBe(plain.weekdayOf(day))
      expect(atMinutes(day, minutes)).toBe(plain.atMinutes(day, minutes))
      expect(dayStart(at)).toBe(new Date(plain.atMinutes(day, 0)).toISOString())
      expect(inShanghai(at).format('YYYY-MM-DD HH:mm')).toBe(plain.clock(at))
    }),
    { numRuns: 2_000 },
  )
})

test('what is no time is an error', () => {
  expect(() => toInstant(NaN)).toThrow(RangeError)
  expect(() => dayName(NaN)).toThrow(RangeError)
  expect(shanghaiDay('no time')).toBeNaN()
})

/** An odd step, so that the samples fall on all hours and weekdays. */
const STEP_MS = 41 * DAY_MS + 3_721_000
const samples = Array.from({ length: Math.floor((LAST - FIRST) / STEP_MS) }, (_, index) =>
  new Date(FIRST + index * STEP_MS).toISOString(),
)

/** Prints what `time.ts` says about the samples. A process of its own: inside jest, `TZ` cannot be changed. */
const PRINT = `
  const { text } = require('esbuild').buildSync({
    entryPoints: ['src/domain/time.ts'], bundle: true, write: false, format: 'cjs',
  }).outputFiles[0]
  const module = { exports: {} }
  new Function('module', 'exports', text)(module, module.exports)
  const { dayName, dayStart, inShanghai, shanghaiDay, weekdayOf } = module.exports
  const said = JSON.parse(require('fs').readFileSync(0, 'utf8')).map((at) => {
    const day = shanghaiDay(at)
    return [day, dayName(day), weekdayOf(day), dayStart(at), inShanghai(at).format('YYYY-MM-DD HH:mm')]
  })
  console.log(JSON.stringify([new Date(0).getTimezoneOffset(), said]))`

test.each([
  ['UTC', 0],
  ['Asia/Shanghai', -480],
  ['America/New_York', 300],
])('a machine in %s finds the same', (zone, offset) => {
  const printed = execFileSync(process.execPath, ['-e', PRINT], {
    input: JSON.stringify(samples),
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  })
  const expected = samples.map((at) => {
    const day = plain.shanghaiDay(at)
    const start = new Date(plain.atMinutes(day, 0)).toISOString()
    return [day, plain.dayName(day), plain.weekdayOf(day), start, plain.clock(at)]
  })
  expect(JSON.parse(printed)).toEqual([offset, expected])
})
