import fc from 'fast-check'
import { at, hill, node, places, street, steps, town, towns, ways } from '../../../../test/walk/town'
import type { Point } from '../geometry'
import type { WalkGraph } from '../graph'
import type { LatLng, LatLngPair } from '../place'
import { type ProfileName, profileNames } from '../profile'
import { findReach, type Reach } from './reach'
import { isInRing, ringArea } from './rings'
import { walkTimes } from '../way/times'

const isIn = (ring: readonly LatLngPair[], { lat, lng }: LatLng): boolean => isInRing([lat, lng], ring)

const covers = ({ rings }: Reach, place: LatLng): boolean =>
  rings.some(([outer, ...holes]) => isIn(outer!, place) && !holes.some((hole) => isIn(hole, place)))

/** Places on the ways of a graph, some fifty metres apart, and beside them. */
const placesAlong = ({ pointX, pointY, pointStart, edgeCount, plane }: WalkGraph, asideMeters: number): LatLng[] => {
  const found: LatLng[] = []
  for (let edge = 0; edge < edgeCount; edge++) {
    for (let point = pointStart[edge]!; point + 1 < pointStart[edge + 1]!; point++) {
      const [ax, ay, bx, by] = [pointX[point]!, pointY[point]!, pointX[point + 1]!, pointY[point + 1]!]
      const length = Math.hypot(bx - ax, by - ay)
      for (let along = 7; along < length; along += 51) {
        const [dx, dy] = [(bx - ax) / length, (by - ay) / length]
        const [lat, lng] = plane.pair(ax + dx * along - dy * asideMeters, ay + dy * along + dx * asideMeters)
        found.push({ lat, lng })
      }
    }
  }
  return found
}

/** A town of blocks with stairs, some ways missing: 1.4 km wide. */
const blocks = (seed: number): WalkGraph => {
  const side = 15
  const nodes = Array.from({ length: side * side }, (_, index) => {
    const [column, row] = [index % side, Math.floor(index / side)]
    const shake = (salt: number) =>
      ((((index + 1) * 7_919 + seed * 104_729 + salt * 1_299_709) % 1_000) / 1_000 - 0.5) * 50
    return node(index + 1, column * 100 + shake(1), row * 100 + shake(2))
  })
  const list = nodes.flatMap(({ id }, index): [Record<string, string>, ...number[]][] => {
    const kind = (id * 31 + seed * 17) % 7
    const east: [Record<string, string>, ...number[]][] =
      index % side < side - 1 && kind > 0 ? [[street, id, id + 1]] : []
    const north: [Record<string, string>, ...number[]][] =
      index < side * (side - 1) && kind !== 3 ? [[kind === 5 ? steps : street, id, id + side]] : []
    return [...east, ...north]
  })
  return town(
    nodes,
    ways(...list),
    hill((east, north) => east / 16 + 6 * Math.sin(north / 150)),
  )
}

test.each([
  ['on the ways', 0],
  ['beside the ways', 20],
])('map and list agree on more than 97 of 100 places %s', (_, asideMeters) => {
  for (const profile of profileNames) {
    const counts = { all: 0, agreed: 0 }
    for (const seed of [1, 2, 3, 4]) {
      const graph = blocks(seed)
      const from = at(300 + seed * 150, 500 + seed * 60)
      const reach = findReach(graph, from, profile)
      const targets = placesAlong(graph, asideMeters)
      walkTimes(graph, from, targets, profile).forEach((walk, index) => {
        counts.all++
        if (covers(reach, targets[index]!) === (walk?.isWithin ?? false)) counts.agreed++
      })
    }
    expect(counts.agreed / counts.all).toBeGreaterThan(0.97)
  }
})

test('a start in the middle of a park reaches less far, because of the way to the street', () => {
  const graph = town([node(1, 0, 0), node(2, 1_500, 0)], ways([street, 1, 2]))
  const eastmost = (north: number) =>
    Math.max(
      ...findReach(graph, at(300, north), 'standard').rings.map(([outer]) => Math.max(...outer!.map(([, lng]) => lng))),
    )
  expect(((eastmost(0) - eastmost(200)) * 96_740) / 240).toBeCloseTo(1, 1)
})

test('on a slope the elder profile reaches equally far up and down, because the way back counts; others reach farther down', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 2_000, 0)],
    ways([street, 1, 2]),
    hill((east) => east / 12),
  )
  const [elder, standard] = (['elder', 'standard'] as const).map((profile) => {
    const lngs = findReach(graph, at(1_000, 0), profile).rings.flatMap(([outer]) => outer!.map(([, lng]) => lng))
    const middle = at(1_000, 0).lng
    return (middle - Math.min(...lngs)) / (Math.max(...lngs) - middle)
  })
  expect(elder).toBeCloseTo(1, 1)
  expect(standard).toBeGreaterThan(1.2)
})

const areaOf = ({ rings }: Reach): number =>
  rings.flat().reduce((sum, ring) => sum + ringArea(ring.map(([lat, lng]): Point => [lng * 96_000, lat * 111_000])), 0)

test('a block that takes too long to walk around to stays a hole', () => {
  const corners: [number, number][] = [
    [0, 0],
    [300, 0],
    [300, 300],
    [0, 300],
  ]
  const graph = town(
    corners.map(([east, north], index) => node(index + 1, east, north)),
    ways([street, 1, 2, 3, 4, 1]),
  )
  const [area] = findReach(graph, at(0, 0), 'standard').rings
  expect(area).toHaveLength(2)
  expect(isIn(area![1]!, at(150, 150))).toBe(true)
  expect(isIn(area![0]!, at(150, 0))).toBe(true)
})

test('outer rings run counter-clockwise, holes clockwise, inside their outer ring', () => {
  fc.assert(
    fc.property(towns, places, fc.constantFrom(...profileNames), (graph, from, profile) => {
      for (const [outer, ...holes] of findReach(graph, from, profile).rings) {
        const turned = (ring: LatLngPair[]) => ring.map(([lat, lng]): Point => [lng, lat])
        expect(ringArea(turned(outer!))).toBeGreaterThan(0)
        for (const hole of holes) {
          expect(ringArea(turned(hole))).toBeLessThan(0)
          expect(isIn(outer!, { lat: hole[0]![0], lng: hole[0]![1] })).toBe(true)
        }
      }
    }),
  )
})

test('more time never reaches less, and elder walkers never more than others', () => {
  fc.assert(
    fc.property(towns, places, fc.integer({ min: 60, max: 500 }), (graph, from, seconds) => {
      const area = (profile: ProfileName, cut: number) => areaOf(findReach(graph, from, profile, cut))
      expect(area('standard', seconds + 60)).toBeGreaterThan(area('standard', seconds) * 0.98 - 900)
      expect(area('elder', seconds)).toBeLessThan(area('standard', seconds) * 1.02 + 900)
    }),
    { numRuns: 60 },
  )
})

test.each([
  ['in the same direction', [1, 2]],
  ['in the opposite direction', [2, 1]],
])('a second storey of a street, behind a slow lift and drawn %s, takes nothing away', (_, second) => {
  const nodes = [node(1, 0, 0, { highway: 'elevator' }), node(2, 610, 370)]
  const one = town(nodes, ways([street, 1, 2]))
  const two = town(nodes, ways([street, 1, 2], [street, ...second]))
  for (const along of [0.3, 0.5, 0.7]) {
    const from = at(610 * along + 20, 370 * along - 30)
    for (const seconds of [120, 210, 300]) {
      const [area, stacked] = [one, two].map((graph) => areaOf(findReach(graph, from, 'standard', seconds)))
      expect(stacked! / area!).toBeGreaterThan(0.99)
    }
  }
})

test('more time does not move the border where nothing more is reached', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 217, 0), node(3, -237, 133)],
    ways([street, 1, 2], [street, 2, 3], [street, 3, 1]),
  )
  const from = at(103, -187)
  const around = (seconds: number) =>
    findReach(graph, from, 'standard', seconds).rings.find(([outer]) => isIn(outer!, from))
  const first = around(200)
  expect(first).toBeDefined()
  for (const seconds of [260, 300, 350, 400]) expect(around(seconds)).toEqual(first)
})

test('a start far from every way has no reach', () => {
  expect(findReach(blocks(1), at(-2_000, 0), 'standard')).toEqual({ rings: [] })
})
