import fc from 'fast-check'
import { DAY_MS } from '../time'
import { isForDistrict, monthOf, type Period } from './figures-period'

const FIRST = Date.parse('2024-01-01T00:00:00Z')
const dayAt = (days: number) => new Date(FIRST + days * DAY_MS).toISOString().slice(0, 10)
const period = fc
  .tuple(fc.nat({ max: 1_500 }), fc.integer({ min: 0, max: 62 }))
  .map(([from, length]): Period => ({ from: dayAt(from), until: dayAt(from + length) }))
const month = fc.nat({ max: 1_500 }).map((days) => monthOf(dayAt(days)))

test.each([
  ['2026-11-24', 0, '2026-11-01', '2026-11-30'],
  ['2026-11-30', 1, '2026-10-01', '2026-10-31'],
  ['2027-01-31', 2, '2026-11-01', '2026-11-30'],
  ['2028-02-05', 0, '2028-02-01', '2028-02-29'],
])('of %s, %i months before: %s to %s', (day, back, from, until) => {
  expect(monthOf(day, back)).toEqual({ from, until })
  expect(isForDistrict({ from, until })).toBe(true)
})

test('periods open to the district are equal or disjoint, so that their difference reveals no third', () => {
  fc.assert(
    fc.property(fc.oneof(period, month), fc.oneof(period, month), (one, other) => {
      if (!isForDistrict(one) || !isForDistrict(other)) return
      const isOne = one.from === other.from && one.until === other.until
      expect(isOne || one.until < other.from || other.until < one.from).toBe(true)
    }),
    { numRuns: 2_000 },
  )
})

test('only whole months are open to the district', () => {
  const shift = fc.integer({ min: -40, max: 40 })
  const moved = (day: string, days: number) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
  fc.assert(
    fc.property(month, shift, shift, ({ from, until }, first, last) => {
      const near = { from: moved(from, first), until: moved(until, last) }
      const isMonth = near.from.slice(8) === '01' && monthOf(near.from).until === near.until
      expect(isForDistrict(near)).toBe(isMonth)
      if ((first === 0) !== (last === 0)) expect(isForDistrict(near)).toBe(false)
    }),
  )
})
