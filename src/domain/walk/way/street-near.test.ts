import { at, hill, node, street, town, ways } from '../../../../test/walk/town'
import { streetNear } from './street-near'

const graph = town(
  [node(1, 0, 0), node(2, 200, 0), node(3, 0, 40), node(4, 200, 40), node(5, 0, -40), node(6, 200, -40)],
  ways(
    [{ ...street, name: '河街' }, 1, 2],
    [{ ...street, name: '台地路' }, 3, 4],
    [street, 1, 3],
    [{ highway: 'footway', tunnel: 'yes', name: '地下通道' }, 5, 6],
    [street, 5, 1],
  ),
  hill(() => 0),
)

test('a place is on the nearest street that has a name', () => {
  expect(streetNear(graph, at(100, 15))).toBe('河街')
  expect(streetNear(graph, at(100, 25))).toBe('台地路')
})

test('nobody stands in a street below ground', () => {
  expect(streetNear(graph, at(100, -35))).toBe('河街')
})

test('far from every street there is no name', () => {
  expect(streetNear(graph, at(100, 101))).toBeNull()
  expect(streetNear(graph, at(100, 5_000))).toBeNull()
})
