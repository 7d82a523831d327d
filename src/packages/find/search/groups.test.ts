import { groupRows } from './groups'
import type { FoundRow } from './search-store'

const row = (id: string, isService: boolean, isSure = true) =>
  ({ id, isSure, service: isService ? { name: '打印' } : null }) as FoundRow

const rows = [row('a', true), row('b', false), row('c', true), row('d', true, false)]

test('the kind of the best row comes first, and both are counted', () => {
  const { group, counts, best, rest, similar } = groupRows(rows, null)
  expect({ group, counts, best: best?.id, rest: rest.map(({ id }) => id) }).toEqual({
    group: 'things',
    counts: { things: 2, places: 1 },
    best: 'a',
    rest: ['c'],
  })
  expect(similar.map(({ id }) => id)).toEqual(['d'])
})

test('a chosen kind without rows is not shown', () => {
  expect(groupRows(rows, 'places').best?.id).toBe('b')
  expect(groupRows([row('a', true)], 'places').best?.id).toBe('a')
})

test('similar rows alone are no answer', () => {
  expect(groupRows([row('d', true, false)], null)).toMatchObject({ best: null, similar: [{ id: 'd' }] })
})
