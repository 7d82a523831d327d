import fc from 'fast-check'
import { at, hill, node, places, steps, street, town, towns, ways } from '../../../test/walk/town'
import { shortestMeters } from './distances'
import { kinds, type WalkGraph } from './graph'
import { openGraph } from './open'
import type { LatLng } from './place'
import { type Profile, type ProfileName, profileNames, type Profiles, profiles, TEN_MINUTES_SECONDS } from './profile'
import { snap } from './snap'
import { walkTimes } from './times'

const time = (graph: WalkGraph, from: LatLng, to: LatLng, name: 'standard' | 'elder' | 'stepfree') =>
  walkTimes(graph, from, [to], name)[0] ?? null

/** Junctions on ways open to this walker, lifts left out: which storey a place in a lift belongs to is anybody's guess. */
const junctions = (graph: WalkGraph, name: ProfileName): LatLng[] => {
  const inLift = new Set<number>()
  for (let edge = 0; edge < graph.edgeCount; edge++) {
    if (kinds[graph.tables.edgeKind[edge]!] !== 'lift') continue
    inLift.add(graph.tables.edgeFrom[edge]!).add(graph.tables.edgeTo[edge]!)
  }
  return [...graph.tables.nodeLat]
    .map((lat, index) => ({ lat: lat / 1e6, lng: graph.tables.nodeLng[index]! / 1e6 }))
    .filter((place, index) => !inLift.has(index) && snap(graph, place, name)?.offMeters === 0)
}

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!

describe('a stairway of 100 steps up a hill', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0), node(3, 130, 0), node(4, 230, 0)],
    ways([street, 1, 2], [{ ...steps, step_count: '100' }, 2, 3], [street, 3, 4]),
    hill((east) => (east < 100 ? 0 : Math.min(15, (east - 100) / 2))),
  )
  const [below, above] = [at(0, 0), at(230, 0)]

  test('takes the time of the streets and of its height', () => {
    const walk = time(graph, below, above, 'standard')
    expect(walk?.seconds).toBeCloseTo(200 / 1.25 + 15 / 0.25, 0)
    expect(walk).toMatchObject({ stairs: 100, stairsUp: 100, isStairsCounted: true, hasLift: false, isWithin: true })
    expect(walk?.climb).toBeCloseTo(15, 0)
    expect(walk?.meters).toBeCloseTo(230, 0)
  })

  test('is quicker down, but elder walkers are told the slower of both', () => {
    expect(time(graph, above, below, 'standard')?.seconds).toBeCloseTo(200 / 1.25 + 15 / 0.32, 0)
    const down = time(graph, above, below, 'elder')
    expect(down?.seconds).toBeCloseTo(200 / 0.8 + 15 / 0.15, 0)
    expect(down?.thereSeconds).toBeCloseTo(200 / 0.8 + 15 / 0.17, 0)
    expect(down).toMatchObject({ stairs: 100, stairsUp: 0 })
    expect(walkTimes(graph, above, [below], 'elder', { isBothWays: false })[0]?.seconds).toBe(down?.thereSeconds)
  })

  test('is closed to those who avoid steps', () => {
    expect(time(graph, below, above, 'stepfree')).toBeNull()
  })

  test('counts from where on it one stands', () => {
    expect(time(graph, at(115, 0), above, 'standard')).toMatchObject({ stairs: 50 })
    expect(time(graph, at(109, 0), at(121, 0), 'standard')).toMatchObject({ stairs: 40 })
  })
})

test('a street is slower up than down, by Tobler', () => {
  const graph = town([node(1, 0, 0), node(2, 400, 0)], ways([street, 1, 2]), hill((east) => east / 10))
  const [up, down] = [time(graph, at(0, 0), at(400, 0), 'standard'), time(graph, at(400, 0), at(0, 0), 'standard')]
  expect(up?.seconds).toBeCloseTo((400 / 1.25) * Math.exp(3.5 * 0.15 - 0.175), 0)
  expect(down?.seconds).toBeCloseTo(400 / 1.25, 0)
  expect([up?.climb, down?.climb]).toEqual([expect.closeTo(40, 0), 0])
  expect(time(graph, at(0, 0), at(400, 0), 'stepfree')).toBeNull()
})

test('an escalator is ridden one way and not counted as steps', () => {
  const graph = town([node(1, 0, 0), node(2, 40, 0)], ways([{ ...steps, conveying: 'forward' }, 1, 2]), hill((east) => east / 2))
  expect(time(graph, at(0, 0), at(40, 0), 'standard')).toMatchObject({ stairs: 0, climb: 0 })
  expect(time(graph, at(40, 0), at(0, 0), 'standard')).toBeNull()
  expect(time(graph, at(0, 0), at(40, 0), 'elder')).toBeNull()
})

test('a lift joins two storeys in forty seconds, level for wheels', () => {
  const cliff = hill((east) => Math.min(30, Math.max(0, east - 85) * 2))
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0, { highway: 'elevator' }), node(3, 200, 0)],
    ways([street, 1, 2], [street, 2, 3]),
    cliff,
  )
  const walk = time(graph, at(0, 0), at(200, 0), 'stepfree')
  expect(walk).toMatchObject({ hasLift: true, stairs: 0, climb: 0 })
  expect(walk?.seconds).toBeCloseTo(200 / 0.8 + 40, 0)
})

test('whoever lives on a steep street is not led straight across it', () => {
  const graph = town(
    [node(1, 0, 0), node(2, 100, 0), node(3, 200, 0)],
    ways([street, 1, 2], [street, 2, 3]),
    hill((east) => Math.min(100, east) / 5),
  )
  expect(time(graph, at(40, 0), at(200, 0), 'stepfree')).toBeNull()
  expect(time(graph, at(80, 0), at(200, 0), 'stepfree')?.meters).toBeCloseTo(1.2 * 20 + 100, 0)
})

test('off the network counts 1.2 times the straight line', () => {
  const graph = town([node(1, 0, 0), node(2, 200, 0)], ways([street, 1, 2]))
  const walk = time(graph, at(50, 30), at(150, -50), 'standard')
  expect(walk?.meters).toBeCloseTo(100 + 1.2 * 80, 0)
  expect(walk?.seconds).toBeCloseTo((100 + 1.2 * 80) / 1.25, 0)
})

test('nobody goes to the street and back to a place nearer than the street', () => {
  const graph = town([node(1, 0, 0), node(2, 200, 0)], ways([street, 1, 2]))
  expect(time(graph, at(50, 80), at(60, 80), 'standard')?.meters).toBeCloseTo(12, 0)
  expect(time(graph, at(50, 80), at(50, 80), 'standard')?.seconds).toBe(0)
})

test('places beyond the cut, beyond the network and across the river are answered with null, in their order', () => {
  const graph = town([node(1, 0, 0), node(2, 2_000, 0), node(3, 0, 900), node(4, 1_500, 900)], ways([street, 1, 2], [street, 3, 4]))
  const targets = [at(1_000, 0), at(500, 0), at(0, -400), at(500, 900), at(100, 10)]
  const walks = walkTimes(graph, at(0, 0), targets, 'standard', { cutSeconds: 600 })
  expect(walks.map((walk) => walk && Math.round(walk.meters))).toEqual([null, 500, null, null, 112])
  expect(walkTimes(graph, at(0, -400), targets, 'standard')).toEqual([null, null, null, null, null])
  expect(walkTimes(graph, at(0, 0), [], 'standard')).toEqual([])
})

test('within is exactly what takes no longer than ten minutes', () => {
  fc.assert(
    fc.property(towns, places, places, fc.constantFrom(...profileNames), (graph, from, to, name) => {
      const walk = time(graph, from, to, name)
      if (walk) expect(walk.isWithin).toBe(walk.seconds <= TEN_MINUTES_SECONDS)
      expect(walkTimes(graph, from, [to], name, { cutSeconds: TEN_MINUTES_SECONDS })[0]).toEqual(walk?.isWithin ? walk : null)
    }),
    { numRuns: 300 },
  )
})

test('who avoids steps meets none', () => {
  fc.assert(
    fc.property(towns, places, places, (graph, from, to) => {
      expect(time(graph, from, to, 'stepfree')?.stairs ?? 0).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('a detour through another place is never quicker', () => {
  fc.assert(
    fc.property(towns, fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...profileNames), (graph, i, j, k, name) => {
      const all = junctions(graph, name)
      fc.pre(all.length > 0)
      const [a, b, c] = [pick(all, i), pick(all, j), pick(all, k)]
      const seconds = (from: LatLng, to: LatLng) => time(graph, from, to, name)?.seconds ?? Infinity
      expect(seconds(a, c)).toBeLessThanOrEqual(seconds(a, b) + seconds(b, c) + 1)
    }),
    { numRuns: 300 },
  )
})

test('there and back are equally far where no way is one-way', () => {
  const isTwoWay = ({ costs, edgeCount }: WalkGraph) =>
    Array.from({ length: edgeCount }, (_, edge) => edge).every(
      (edge) => (costs.standard.forward[edge] === Infinity) === (costs.standard.backward[edge] === Infinity),
    )
  fc.assert(
    fc.property(towns.filter(isTwoWay), places, places, (graph, a, b) => {
      const [[there = null], [back = null]] = [shortestMeters(graph, a, [b], 'standard'), shortestMeters(graph, b, [a], 'standard')]
      if (there === null) expect(back).toBeNull()
      else expect(back).toBeCloseTo(there, 1)
    }),
  )
})

test('the shortest way is never longer than the fastest', () => {
  fc.assert(
    fc.property(towns, places, places, fc.constantFrom(...profileNames), (graph, a, b, name) => {
      const walk = walkTimes(graph, a, [b], name, { isBothWays: false })[0]
      const [shortest = null] = shortestMeters(graph, a, [b], name)
      expect(shortest === null).toBe(walk === null)
      if (walk) expect(shortest).toBeLessThanOrEqual(walk.meters + 0.1)
    }),
  )
})

test('who walks faster is never later', () => {
  const faster = (profile: Profile): Profile => ({
    ...profile,
    flatMetersPerSecond: profile.flatMetersPerSecond * 1.3,
    stairs: profile.stairs && {
      upMetersPerSecond: profile.stairs.upMetersPerSecond * 1.3,
      downMetersPerSecond: profile.stairs.downMetersPerSecond * 1.3,
    },
  })
  const quick: Profiles = {
    standard: faster(profiles.standard),
    elder: faster(profiles.elder),
    stepfree: faster(profiles.stepfree),
  }
  fc.assert(
    fc.property(towns, places, places, fc.constantFrom(...profileNames), (graph, a, b, name) => {
      const slow = time(graph, a, b, name)
      const fast = time(openGraph({ ...graph.header, profiles: quick }, graph.tables), a, b, name)
      expect(fast === null).toBe(slow === null)
      if (slow) expect(fast!.seconds).toBeLessThanOrEqual(slow.seconds + 0.01)
    }),
  )
})
