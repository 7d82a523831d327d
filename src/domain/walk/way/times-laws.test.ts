import fc from 'fast-check'
import { places, towns } from '../../../../test/walk/town'
import { shortestMeters } from '../distances'
import { kinds, type WalkGraph } from '../graph'
import { openGraph } from './open'
import type { LatLng } from '../place'
import { type Profile, type ProfileName, profileNames, type Profiles, profiles, TEN_MINUTES_SECONDS } from '../profile'
import { snap } from './snap'
import { walkTimes } from './times'

const time = (graph: WalkGraph, from: LatLng, to: LatLng, name: 'standard' | 'elder' | 'stepfree') =>
  walkTimes(graph, from, [to], name)[0] ?? null

/** Junctions on ways open to this walker, lifts left out: the storey of a place in a lift is undefined. */
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

test('isWithin is true exactly when the walk takes no longer than ten minutes', () => {
  fc.assert(
    fc.property(towns, places, places, fc.constantFrom(...profileNames), (graph, from, to, name) => {
      const walk = time(graph, from, to, name)
      if (walk) expect(walk.isWithin).toBe(walk.seconds <= TEN_MINUTES_SECONDS)
      expect(walkTimes(graph, from, [to], name, { cutSeconds: TEN_MINUTES_SECONDS })[0]).toEqual(
        walk?.isWithin ? walk : null,
      )
    }),
    { numRuns: 300 },
  )
})

test('a step-free way has no steps', () => {
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
      const [[there = null], [back = null]] = [
        shortestMeters(graph, a, [b], 'standard'),
        shortestMeters(graph, b, [a], 'standard'),
      ]
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

test('a faster walker never takes longer', () => {
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
