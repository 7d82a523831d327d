import { shanghai } from '../../../test/times'
import { isFew } from './few'

const course = { fewest: 5, taken: 4, startsAt: shanghai('2026-11-28', '14:00'), isCancelled: false }
const day = (name: string) => shanghai(name, '14:00')

test.each([
  ['longer than three days before', course, shanghai('2026-11-25', '13:59'), false],
  ['three days before', course, day('2026-11-25'), true],
  ['with as many as are needed', { ...course, taken: 5 }, day('2026-11-26'), false],
  ['where any number will do', { ...course, fewest: null, taken: 0 }, day('2026-11-26'), false],
  ['one that is cancelled', { ...course, isCancelled: true }, day('2026-11-26'), false],
  ['once it has begun', course, day('2026-11-28'), false],
])('too few come or not: %s', (_, one, now, expected) => {
  expect(isFew(one, now)).toBe(expected)
})
