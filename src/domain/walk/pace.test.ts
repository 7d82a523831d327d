import fc from 'fast-check'
import { escalatorSeconds, liftSideSeconds, slopeFactor, stairsRise, stairsSeconds } from './pace'
import { profiles } from './profile'

test('level ground has factor 1, and a descent of 5 % is the fastest', () => {
  expect(slopeFactor(0)).toBeCloseTo(1, 10)
  expect(slopeFactor(-0.05)).toBeCloseTo(Math.exp(-0.175), 10)
  fc.assert(
    fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (slope) => {
      expect(slopeFactor(slope)).toBeGreaterThanOrEqual(slopeFactor(-0.05))
    }),
  )
})

test('up takes longer than down, and slopes count up to 35 %', () => {
  expect(slopeFactor(0.1)).toBeCloseTo(Math.exp(0.35), 10)
  expect(slopeFactor(0.1)).toBeGreaterThan(slopeFactor(-0.1))
  expect(slopeFactor(0.9)).toBe(slopeFactor(0.35))
  expect(slopeFactor(-0.9)).toBe(slopeFactor(-0.35))
})

test.each([
  ['counted steps', 30, 100, 2, 15],
  ['the difference in height', 30, null, -11, 11],
  ['what stairs of this length usually rise', 30, null, 2, 9],
  ['nothing but their length', 30, null, null, 9],
  ['at most half their length', 30, null, 40, 15],
])('stairs rise by %s', (_, meters, stepCount, difference, rise) => {
  expect(stairsRise(meters, stepCount, difference)).toBeCloseTo(rise, 10)
})

test('stairs are timed by their height, or by their length where that takes longer', () => {
  expect(stairsSeconds(profiles.standard, 30, 15, true)).toBeCloseTo(60, 10)
  expect(stairsSeconds(profiles.standard, 30, 15, false)).toBeCloseTo(15 / 0.32, 10)
  expect(stairsSeconds(profiles.elder, 30, 15, true)).toBeCloseTo(100, 10)
  expect(stairsSeconds(profiles.standard, 30, 1, true)).toBeCloseTo(24, 10)
})

test('a step-free walker takes neither stairs nor escalators', () => {
  expect(stairsSeconds(profiles.stepfree, 30, 1, false)).toBe(Infinity)
  expect(escalatorSeconds(profiles.stepfree, 30, 10)).toBe(Infinity)
})

test('a lift costs twenty seconds a side, and an escalator moves half a metre a second', () => {
  expect(liftSideSeconds(profiles.stepfree, 0)).toBe(20)
  expect(escalatorSeconds(profiles.elder, 40, 30)).toBeCloseTo(100, 10)
})
