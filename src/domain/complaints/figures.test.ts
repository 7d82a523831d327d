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
])('of %j is told %j', (numbers, content) => expect(shown(numbers)).toEqual(content))

test('nobody can work out a number below five from the sum and what is told', () => {
  const number = fc.nat({ max: 12 })
  fc.assert(
    fc.property(fc.array(number, { minLength: 2, maxLength: 9 }), (numbers) => {
      const content = shown(numbers)
      const hidden = numbers.filter((_, index) => content[index] === null)
      const sum = hidden.reduce((all, one) => all + one, 0)
      expect(content.every((one) => one === null || one >= FEWEST)).toBe(true)
      expect(hidden).not.toHaveLength(1)
      // Where what is hidden is one or a few in all, everything is hidden.
      if (sum > 0 && sum < FEWEST) expect(hidden).toHaveLength(numbers.length)
    }),
  )
})

test('a share is told of five at least, each for itself', () => {
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

test('a share that would give another away is hidden with it', () => {
  const row = (settled: number) => ({ ...noCounts, filed: 10, settled, reopened: 1 })
  const content = presentFigures([row(2), row(8), row(9)])
  expect(content.map(({ filed, reopened }) => [filed, reopened])).toEqual([
    [10, null],
    [10, null],
    [10, 0.1],
  ])
})

test('a share is told to a tenth, so that nobody counts one of fourteen back from it', () => {
  const row = (reopened: number) => presentSum({ ...noCounts, filed: 14, settled: 14, reopened }).reopened
  expect([row(1), row(2)]).toEqual([0.1, 0.1])
})

test('what is counted adds up', () => {
  const one = { ...noCounts, filed: 2, settled: 1 }
  expect(addCounts(one, addCounts(one, noCounts))).toMatchObject({ filed: 4, settled: 2, mornings: 0 })
})

test('of what still grows one count more or less shows at the next five', () => {
  const content = (filed: number) =>
    inFives(presentSum({ ...noCounts, filed, repeats: filed, settled: filed, reopened: 1 }))
  expect(content(4)).toMatchObject({ filed: null, repeats: null })
  for (const filed of [15, 16, 19]) expect(content(filed)).toMatchObject({ filed: 15, repeats: 15, reopened: 0.1 })
  expect(content(20)).toMatchObject({ filed: 20 })
})
