import { partyProblem } from './party'

test.each([
  [1, 20],
  [20, 20],
  [1, 1],
])('%i fit into a room for %i', (partySize, capacity) => {
  expect(partyProblem(partySize, capacity)).toBeNull()
})

test.each([
  [0, 20],
  [21, 20],
  [-1, 20],
  [1, 0],
  [0, 0],
  [Number.NaN, 20],
])('%f do not come into a room for %i', (partySize, capacity) => {
  expect(partyProblem(partySize, capacity)).toBe('party_size')
})
