import fc from 'fast-check'
import { buildGraph } from '../../src/domain/walk/build/build'
import type { WalkGraph } from '../../src/domain/walk/graph'
import type { LatLng } from '../../src/domain/walk/place'
import type { HeightAt, SourceNode, SourceNote, SourceWay } from '../../src/domain/walk/build/source'

export const note: SourceNote = { dataDate: '2026-10-01', attribution: '测试路网', licence: 'sample', isSample: true }

/** The origin of all invented towns. */
export const ORIGIN: LatLng = { lat: 29.55, lng: 106.55 }

const METERS_PER_LAT = 111_195
const METERS_PER_LNG = METERS_PER_LAT * Math.cos((ORIGIN.lat * Math.PI) / 180)

/** A position in metres east and north of the origin. */
export const at = (east: number, north: number): LatLng => ({
  lat: ORIGIN.lat + north / METERS_PER_LAT,
  lng: ORIGIN.lng + east / METERS_PER_LNG,
})

export const eastOf = ({ lng }: LatLng): number => (lng - ORIGIN.lng) * METERS_PER_LNG
export const northOf = ({ lat }: LatLng): number => (lat - ORIGIN.lat) * METERS_PER_LAT

type Tags = Readonly<Record<string, string>>

/** A node in metres east and north of the origin. */
export const node = (id: number, east: number, north: number, tags?: Tags): SourceNode => ({
  id,
  ...at(east, north),
  ...(tags ? { tags } : {}),
})

/** Heights as a function of metres east and north of the origin. */
export const hill =
  (height: (east: number, north: number) => number): HeightAt =>
  (lat, lng) =>
    height(eastOf({ lat, lng }), northOf({ lat, lng }))

export const street = { highway: 'residential' }
export const steps = { highway: 'steps' }

/** Ways given as `[tags, ...node ids]`. */
export const ways = (...list: [Tags, ...number[]][]): SourceWay[] =>
  list.map(([tags, ...refs], index) => ({ id: index + 1, refs, tags }))

export const town = (nodes: SourceNode[], wayList: SourceWay[], heightAt?: HeightAt): WalkGraph =>
  buildGraph({ nodes, ways: wayList, note, ...(heightAt ? { heightAt } : {}) })

const TAGS: Tags[] = [
  street,
  { highway: 'footway' },
  { highway: 'footway', 'oneway:foot': 'yes' },
  { highway: 'footway', wheelchair: 'no' },
  { highway: 'tertiary', bridge: 'yes' },
  { highway: 'service', tunnel: 'yes' },
  steps,
  { highway: 'steps', step_count: '112' },
  { highway: 'steps', incline: 'down' },
  { highway: 'steps', conveying: 'forward' },
]

/** Random small towns: crossing ways of every kind on hilly ground, sometimes with lifts. */
export const towns: fc.Arbitrary<WalkGraph> = fc
  .record({
    places: fc.array(fc.record({ east: fc.integer({ min: 0, max: 600 }), north: fc.integer({ min: 0, max: 600 }) }), {
      minLength: 3,
      maxLength: 10,
    }),
    routes: fc.array(
      fc.record({
        tags: fc.constantFrom(...TAGS),
        stops: fc.array(fc.nat({ max: 9 }), { minLength: 2, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    lift: fc.option(fc.nat({ max: 9 })),
    slope: fc.double({ min: 0, max: 0.3, noNaN: true }),
    isFlat: fc.boolean(),
  })
  .map(({ places, routes, lift, slope, isFlat }) => {
    const nodes = places.map(({ east, north }, index) =>
      node(
        index + 1,
        east,
        north,
        lift !== null && lift % places.length === index ? { highway: 'elevator' } : undefined,
      ),
    )
    const list = routes.map(({ tags, stops }, index) => ({
      id: index + 1,
      tags,
      refs: stops.map((stop) => (stop % places.length) + 1),
    }))
    const first = { id: 0, tags: street, refs: [1, 2] }
    return town(
      nodes,
      [first, ...list],
      isFlat ? undefined : hill((east, north) => slope * east + 20 * Math.sin(north / 90)),
    )
  })

/** A random position in or near an invented town. */
export const places: fc.Arbitrary<LatLng> = fc
  .record({ east: fc.integer({ min: -60, max: 660 }), north: fc.integer({ min: -60, max: 660 }) })
  .map(({ east, north }) => at(east, north))
