import fc from 'fast-check'
import { at, hill, node, places, steps, street, town, towns, ways } from '../../../../test/walk/town'
import { FLAG, kinds } from '../graph'
import { profileNames } from '../profile'
import { snap, SNAP_METERS } from './snap'

const cross = () =>
  town(
    [node(1, 0, 0), node(2, 200, 0), node(3, 100, 50), node(4, 100, 250), node(5, 0, 250), node(6, 200, 250)],
    ways([street, 1, 2], [steps, 3, 4], [{ ...street, tunnel: 'yes' }, 5, 6], [street, 2, 3], [street, 4, 5]),
  )

test('a place meets the nearest point of a way, not its nearest end', () => {
  const found = snap(cross(), at(30, 40), 'standard')
  expect(found?.offMeters).toBeCloseTo(40, 0)
  expect(found?.share).toBeCloseTo(0.15, 2)
})

test('a step-free walker does not begin on stairs, nobody begins in a tunnel', () => {
  const graph = cross()
  const kindAt = (east: number, north: number, profile: 'standard' | 'stepfree') =>
    kinds[graph.tables.edgeKind[snap(graph, at(east, north), profile)!.edge]!]
  expect(kindAt(105, 80, 'standard')).toBe('stairs')
  expect(kindAt(105, 80, 'stepfree')).toBe('flat')
  expect(snap(graph, at(105, 150), 'stepfree')).toBeNull()
  expect(snap(graph, at(180, 250), 'standard')?.offMeters).toBeGreaterThan(70)
})

test('nobody is assumed to walk more than 300 m away from every way', () => {
  const graph = town([node(1, 0, 0), node(2, 100, 0)], ways([street, 1, 2]))
  expect(snap(graph, at(50, SNAP_METERS - 1), 'standard')?.offMeters).toBeCloseTo(SNAP_METERS - 1, 0)
  expect(snap(graph, at(50, SNAP_METERS + 1), 'standard')).toBeNull()
})

test('no way at all for whom every way is closed', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0)],
    ways([street, 1, 2]),
    hill((east) => east / 5),
  )
  expect(snap(graph, at(50, 0), 'standard')).not.toBeNull()
  expect(snap(graph, at(50, 0), 'stepfree')).toBeNull()
})

/** Distance to an edge, by looking at a thousand points of it. */
const metersToEdge = (graph: ReturnType<typeof town>, edge: number, x: number, y: number): number => {
  let nearest = Infinity
  for (let point = graph.pointStart[edge]!; point + 1 < graph.pointStart[edge + 1]!; point++) {
    for (let part = 0; part <= 1_000; part++) {
      const px = graph.pointX[point]! + ((graph.pointX[point + 1]! - graph.pointX[point]!) * part) / 1_000
      const py = graph.pointY[point]! + ((graph.pointY[point + 1]! - graph.pointY[point]!) * part) / 1_000
      nearest = Math.min(nearest, Math.hypot(px - x, py - y))
    }
  }
  return nearest
}

test('no other way open to this walker is nearer', () => {
  fc.assert(
    fc.property(towns, places, fc.constantFrom(...profileNames), (graph, place, profile) => {
      const found = snap(graph, place, profile)
      const [x, y] = [graph.plane.x(place.lng), graph.plane.y(place.lat)]
      for (let edge = 0; edge < graph.edgeCount; edge++) {
        const { forward, backward } = graph.costs[profile]
        const isClosed = forward[edge] === Infinity && backward[edge] === Infinity
        const isLift = kinds[graph.tables.edgeKind[edge]!] === 'lift'
        if (isClosed || isLift || (graph.tables.edgeFlags[edge]! & FLAG.tunnel) !== 0) continue
        if (found) expect(metersToEdge(graph, edge, x, y)).toBeGreaterThan(found.offMeters - 1)
      }
    }),
    { numRuns: 60 },
  )
})
