import fc from 'fast-check'
import { at, hill, node, places, steps, street, town, towns, ways } from '../../test/walk/town'
import { toGcj02 } from '../../src/domain/crs'
import { type Position, straightMeters } from '../../src/domain/geo'
import type { LatLng } from '../../src/domain/walk/place'
import { profileNames } from '../../src/domain/walk/profile'
import { embeddedWalking, noWalking } from './walking'

const gps = (place: LatLng): Position => ({ ...place, crs: 'wgs84' })
const chinese = (place: LatLng): Position => toGcj02(gps(place))

const graph = town(
  [node(1, 0, 0), node(2, 300, 0), node(3, 330, 0), node(4, 700, 0)],
  ways([{ ...street, name: '石板街' }, 1, 2], [{ ...steps, step_count: '60' }, 2, 3], [street, 3, 4]),
  hill((east) => Math.min(9, Math.max(0, (east - 300) * 0.3))),
)
const walking = embeddedWalking(graph)

test('a walk is the same in either coordinate system, and is given in whole numbers', () => {
  const [walk] = walking.times(gps(at(0, 0)), [chinese(at(700, 0))], 'standard', 3_600)
  const shape = {
    seconds: 572,
    meters: 700,
    stairs: 60,
    isStairsCounted: true,
    climb: 9,
    hasLift: false,
    isWithin: true,
  }
  expect(walk).toEqual(shape)
  expect(walking.times(chinese(at(0, 0)), [gps(at(700, 0))], 'standard', 3_600)).toEqual([walk])
  expect(walking.times(gps(at(0, 0)), [gps(at(700, 0))], 'standard', 571)).toEqual([null])
})

test('seconds are rounded up, so that the figure and "within" agree', () => {
  fc.assert(
    fc.property(towns, places, places, fc.constantFrom(...profileNames), (network, from, to, profile) => {
      const [walk] = embeddedWalking(network).times(gps(from), [gps(to)], profile, 3_600)
      if (walk) expect(walk.isWithin).toBe(walk.seconds <= 600)
    }),
  )
})

test('lines are returned in Chinese map coordinates, where the network really is', () => {
  const way = walking.way(gps(at(0, 0)), gps(at(700, 0)), 'standard')
  const [first] = way!.line
  expect(straightMeters({ lat: first![0], lng: first![1] }, chinese(at(0, 0)))).toBeLessThan(1)
  expect(way!.pieces.map(({ kind, steps: count, street: name }) => [kind, count, name])).toEqual([
    ['flat', 0, '石板街'],
    ['stairs', 60, null],
    ['flat', 0, null],
  ])

  const { streets, stairs } = walking.lines(chinese(at(350, 0)))
  expect([streets.length, stairs.length]).toEqual([2, 1])
  const [lat, lng] = stairs[0]![0]!
  expect(straightMeters({ lat, lng }, chinese(at(300, 0)))).toBeLessThan(1)

  const ring = walking.reach(gps(at(0, 0)), 'standard')[0]![0]!
  expect(Math.max(...ring.map(([, east]) => east))).toBeGreaterThan(chinese(at(700, 0)).lng)
})

test('the engine covers the network, and nothing 480 metres beside it', () => {
  expect(walking.covers(gps(at(350, 0)))).toBe(true)
  expect(walking.covers({ ...at(350, 0), crs: 'gcj02' })).toBe(false)
})

test('streets are known next to them, and not 480 metres away', () => {
  expect(walking.knows(gps(at(350, 20)))).toBe(true)
  expect(walking.knows({ ...at(350, 0), crs: 'gcj02' })).toBe(false)
})

test('the engine gives the attribution of the network', () => {
  expect(walking.note()).toEqual({ attribution: '测试路网', dataDate: '2026-10-01', isSample: true, hasHeights: true })
})

test('without a network the engine returns nothing', () => {
  const here = gps(at(0, 0))
  expect(noWalking.note()).toBeNull()
  expect(noWalking.covers(here)).toBe(false)
  expect(noWalking.knows(here)).toBe(false)
  expect(noWalking.times(here, [here, here], 'elder', 600)).toEqual([null, null])
  expect(noWalking.way(here, here, 'elder')).toBeNull()
  expect(noWalking.reach(here, 'elder')).toEqual([])
  expect(noWalking.lines(here)).toEqual({ streets: [], stairs: [], names: [] })
})
