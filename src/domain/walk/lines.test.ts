import { at, hill, node, steps, street, town, ways } from '../../../test/walk/town'
import { linesWithin } from './lines'

const graph = town(
  [
    node(1, 0, 0),
    node(2, 100, 40),
    node(3, 200, 0),
    node(4, 200, 60),
    node(5, 200, 120, { highway: 'elevator' }),
    node(6, 5_000, 0),
  ],
  ways(
    [{ highway: 'primary', name: '江边路' }, 1, 2, 3],
    [steps, 3, 4],
    [{ highway: 'footway', tunnel: 'yes' }, 4, 5],
    [{ highway: 'steps', conveying: 'yes' }, 5, 3],
    [street, 3, 6],
  ),
  hill((_, north) => north / 3),
)

const around = (east: number, north: number, meters: number) => {
  const [low, high] = [at(east - meters, north - meters), at(east + meters, north + meters)]
  return { south: low.lat, west: low.lng, north: high.lat, east: high.lng }
}

test('streets keep their bends, rank and name; each lift is drawn once', () => {
  const lines = linesWithin(graph, around(100, 60, 300))
  expect(lines.map(({ kind, rank, isTunnel, name, line }) => [kind, rank, isTunnel, name, line.length])).toEqual([
    ['flat', 'road', false, '江边路', 3],
    ['stairs', 'path', false, '', 2],
    ['flat', 'path', true, '', 2],
    ['escalator', 'path', false, '', 2],
    ['flat', 'street', false, '', 2],
    ['lift', 'path', false, '', 2],
  ])
  expect(lines[0]?.line[1]?.[0]).toBeCloseTo(at(100, 40).lat, 6)
  expect(lines[0]?.line[1]?.[1]).toBeCloseTo(at(100, 40).lng, 6)
})

test('edges outside the box are left out', () => {
  expect(linesWithin(graph, around(4_000, 0, 50)).map(({ rank }) => rank)).toEqual(['street'])
  expect(linesWithin(graph, around(0, 5_000, 50))).toEqual([])
})
