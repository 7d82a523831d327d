import fc from 'fast-check'
import { addCounts, FEWEST, hiddenOf, inFives, noCounts, presentFigures, presentSum } from './figures'

const shown = (numbers: readonly number[]) => numbers.map((number, index) => (hiddenOf(numbers)[index] ? null : number))

test.each([
  [
    [5, 6, 7],
    [5, 6, 7],
  ],
  [
    [4, 6, 7],
    [null, null, 7],
  ],
  [
    [4, 3, 7],
    [null, null, 7],
  ],
  [
    [1, 2, 7, 9],
    [null, null, null, 9],
  ],
  [
    [0, 0, 7],
    [null, null, 7],
  ],
  [
    [0, 6, 6],
    [null, null, 6],
  ],
  [[4], [null]],
  [[], []],
])('%j is shown as %j', (numbers, content) => expect(shown(numbers)).toEqual(content))

test('no number below five can be computed from the sum and the numbers shown', () => {
  const number = fc.nat({ max: 12 })
  fc.assert(
    fc.property(fc.array(number, { minLength: 2, maxLength: 9 }), (numbers) => {
      const content = shown(numbers)
      const hidden = numbers.filter((_, index) => content[index] === null)
      const sum = hidden.reduce((all, one) => all + one, 0)
      expect(content.every((one) => one === null || one >= FEWEST)).toBe(true)
      expect(hidden).not.toHaveLength(1)
      // If the hidden numbers add up to 1 to 4, all numbers are hidden.
      if (sum > 0 && sum < FEWEST) expect(hidden).toHaveLength(numbers.length)
    }),
  )
})

test('each share is shown only if its own total is at least five', () => {
  const counts = {
    ...noCounts,
    filed: 20,
    mornings: 4,
    settledByNoon: 4,
    promised: 20,
    repliedInTime: 15,
    settled: 5,
    reopened: 1,
  }
  expect(presentSum(counts)).toEqual({
    filed: 20,
    sameMorning: null,
    repliedInTime: 0.8,
    reopened: 0.2,
    repeats: null,
  })
})

test('a second share is hidden where the hidden one could be computed from the sum', () => {
  const row = (settled: number) => ({ ...noCounts, filed: 10, settled, reopened: 1 })
  const content = presentFigures([row(2), row(8), row(9)])
  expect(content.map(({ filed, reopened }) => [filed, reopened])).toEqual([
    [10, null],
    [10, null],
    [10, 0.1],
  ])
})

test('shares are rounded to a tenth, so that a single case among fourteen cannot be computed', () => {
  const row = (reopened: number) => presentSum({ ...noCounts, filed: 14, settled: 14, reopened }).reopened
  expect([row(1), row(2)]).toEqual([0.1, 0.1])
})

test('counts are added field by field', () => {
  const one = { ...noCounts, filed: 2, settled: 1 }
  expect(addCounts(one, addCounts(one, noCounts))).toMatchObject({ filed: 4, settled: 2, mornings: 0 })
})

test('numbers of a running period are rounded down to fives, so that one more complaint does not show', () => {
  const content = (filed: number) =>
    inFives(presentSum({ ...noCounts, filed, repeats: filed, settled: filed, reopened: 1 }))
  expect(content(4)).toMatchObject({ filed: null, repeats: null })
  for (const filed of [15, 16, 19]) expect(content(filed)).toMatchObject({ filed: 15, repeats: 15, reopened: 0.1 })
  expect(content(20)).toMatchObject({ filed: 20 })
})
