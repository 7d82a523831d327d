import fc from 'fast-check'
import { at, hill, node, places, steps, street, town, towns, ways } from '../../../../test/walk/town'
import { straightMeters } from '../../geo'
import type { LatLngPair } from '../place'
import { profileNames } from '../profile'
import { walkTimes } from './times'
import { findWay } from './way'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const lengthOf = (line: readonly LatLngPair[]): number =>
  sum(
    line
      .slice(1)
      .map(([lat, lng], index) => straightMeters({ lat: line[index]![0], lng: line[index]![1] }, { lat, lng })),
  )

test('a way is divided into pieces: along a street, up the stairs, by lift, and on', () => {
  const graph = town(
    [
      node(1, 0, 0),
      node(2, 60, 0),
      node(3, 90, 0),
      node(4, 150, 0),
      node(5, 200, 0, { highway: 'elevator' }),
      node(6, 260, 0),
    ],
    ways(
      [{ ...street, name: '石板街' }, 1, 2],
      [{ ...steps, step_count: '50' }, 2, 3],
      [{ ...street, name: '黄桷巷' }, 3, 4],
      [{ highway: 'footway' }, 4, 5],
      [{ ...street, name: '上半城路' }, 5, 6],
    ),
    hill((east) => (east < 60 ? 0 : east < 90 ? (east - 60) / 4 : east < 199 ? 7.5 : 37.5)),
  )
  const way = findWay(graph, at(20, 10), at(260, 0), 'standard')!
  expect(way.pieces.map(({ kind, steps: count, street: name }) => [kind, count, name])).toEqual([
    ['flat', 0, '石板街'],
    ['stairs', 50, null],
    ['flat', 0, '黄桷巷'],
    ['lift', 0, null],
    ['flat', 0, '上半城路'],
  ])
  expect(way.pieces[0]?.meters).toBeCloseTo(12 + 40, 0)
  expect(way.pieces[1]?.risesMeters).toBeCloseTo(7.5, 1)
  expect(way.pieces[3]?.risesMeters).toBeCloseTo(30, 0)
  expect(way.pieces[3]?.seconds).toBeCloseTo(40, 5)
  expect(
    findWay(graph, at(260, 0), at(20, 10), 'standard')?.pieces.map(({ risesMeters }) => Math.round(risesMeters)),
  ).toEqual([0, -30, 0, -7, 0])
})

test('stairs of unknown direction count as upward in both directions', () => {
  const graph = town([node(1, 0, 0), node(2, 20, 0)], ways([steps, 1, 2]))
  for (const [from, to] of [
    [at(0, 0), at(20, 0)],
    [at(20, 0), at(0, 0)],
  ] as const) {
    expect(findWay(graph, from, to, 'standard')?.pieces[0]?.risesMeters).toBeCloseTo(6, 1)
  }
})

test('a way to the same place is one short piece; to an unreachable place there is none', () => {
  const graph = town([node(1, 0, 0), node(2, 100, 0)], ways([street, 1, 2]))
  expect(findWay(graph, at(50, 0), at(50, 0), 'elder')).toMatchObject({
    seconds: 0,
    meters: 0,
    pieces: [{ kind: 'flat', meters: 0 }],
  })
  expect(findWay(graph, at(50, 0), at(50, 900), 'elder')).toBeNull()
})

test('the pieces add up to the walk, differ from their neighbours, and connect start and goal', () => {
  fc.assert(
    fc.property(towns, places, places, fc.constantFrom(...profileNames), (graph, from, to, profile) => {
      const way = findWay(graph, from, to, profile)
      const { pieces, line, ...walk } = way ?? { pieces: [], line: [] }
      expect(way ? walk : null).toEqual(walkTimes(graph, from, [to], profile)[0])
      if (!way) return
      expect(sum(pieces.map(({ seconds }) => seconds))).toBeCloseTo(way.thereSeconds, 2)
      expect(sum(pieces.map(({ meters }) => meters))).toBeCloseTo(way.meters, 2)
      expect(Math.abs(sum(pieces.map((piece) => piece.steps)) - way.stairs)).toBeLessThanOrEqual(pieces.length)
      expect(pieces.every(({ kind }, index) => kind !== pieces[index - 1]?.kind)).toBe(true)
      expect(straightMeters(from, { lat: line[0]![0], lng: line[0]![1] })).toBeLessThan(1.2)
      const last = line[line.length - 1]!
      expect(straightMeters(to, { lat: last[0], lng: last[1] })).toBeLessThan(1.2)
      expect(lengthOf(line)).toBeLessThanOrEqual(way.meters * 1.01 + 4)
      expect(lengthOf(line) * 1.2).toBeGreaterThanOrEqual(way.meters * 0.99 - 4)
    }),
    { numRuns: 300 },
  )
})
