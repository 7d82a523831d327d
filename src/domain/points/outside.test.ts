import { METERS_PER_DEGREE } from '../geo'
import { isOutside, nearestOf } from './outside'

const here = { lat: 29.55, lng: 106.56 }
const north = (meters: number) => ({ lat: here.lat + meters / METERS_PER_DEGREE, lng: here.lng, crs: 'gcj02' as const })

test('more than ten kilometres from the nearest community is outside, wherever the middle of the district is', () => {
  expect(isOutside(north(9_999), here, null)).toBe(false)
  expect(isOutside(north(10_001), here, here)).toBe(true)
})

test('while no community has a position, the limit is thirty kilometres from the middle of the district', () => {
  expect(isOutside(north(29_999), undefined, here)).toBe(false)
  expect(isOutside(north(30_001), undefined, here)).toBe(true)
  expect(isOutside(north(1_000_000), undefined, null)).toBe(false)
})

test('the nearest place is found at any index of the list', () => {
  const [near, far] = [north(10), north(20)]
  expect([nearestOf(here, [far, near]), nearestOf(here, [near, far]), nearestOf(here, [])]).toEqual([
    near,
    near,
    undefined,
  ])
})
