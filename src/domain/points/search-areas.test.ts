import { METERS_PER_DEGREE, type Position } from '../geo'
import { FASTEST_FACTOR } from '../walk/pace'
import { profiles, TEN_MINUTES_SECONDS } from '../walk/profile'
import { FAR, isInDistrict, LONGEST_WALK_SECONDS, NEAR, TEN_MINUTES, WIDE } from './search-areas'

const speed = profiles.standard.flatMetersPerSecond

test('nobody walks out of the area of ten minutes in ten minutes', () => {
  const fastest = Math.max(...Object.values(profiles).map(({ flatMetersPerSecond }) => flatMetersPerSecond))
  expect(TEN_MINUTES.meters).toBeGreaterThanOrEqual(fastest * FASTEST_FACTOR * TEN_MINUTES_SECONDS)
})

test('the near area is about half an hour and the wide one an hour on foot, and each search is larger than the last', () => {
  expect(Math.abs(NEAR.meters - speed * 1_800)).toBeLessThan(100)
  expect(WIDE.meters).toBe(speed * LONGEST_WALK_SECONDS)
  const meters = [TEN_MINUTES, NEAR, WIDE, FAR].map((area) => area.meters)
  expect(meters).toEqual([...meters].sort((a, b) => a - b))
})

describe('inside the district', () => {
  const from: Position = { lat: 39, lng: 82, crs: 'gcj02' }
  const communityAt = (meters: number) => ({ lat: 39 + meters / METERS_PER_DEGREE, lng: 82 })
  const [none, covered, uncovered] = [
    { hasNetwork: false, isCovered: false },
    { hasNetwork: true, isCovered: true },
    { hasNetwork: true, isCovered: false },
  ]

  test('is up to two kilometres from a community, whatever the network covers', () => {
    expect(isInDistrict(from, communityAt(1_999), uncovered)).toBe(true)
    expect(isInDistrict(from, communityAt(2_001), covered)).toBe(false)
  })

  test('is what the network covers where no community has a position', () => {
    expect(isInDistrict(from, null, covered)).toBe(true)
    expect(isInDistrict(from, null, uncovered)).toBe(false)
  })

  test('is everywhere without communities and network', () => {
    expect(isInDistrict(from, null, none)).toBe(true)
  })
})
