import fc from 'fast-check'
import { boxAround, straightMeters } from './geo'

const place = fc.record({
  lat: fc.double({ min: -85, max: 85, noNaN: true }),
  lng: fc.double({ min: -179, max: 179, noNaN: true }),
})

test('a minute of latitude is about a nautical mile', () => {
  expect(straightMeters({ lat: 29.5, lng: 106 }, { lat: 29.5 + 1 / 60, lng: 106 })).toBeCloseTo(1853.2, 0)
})

test('the distance is symmetric', () => {
  fc.assert(
    fc.property(place, place, (here, there) => {
      expect(straightMeters(here, there)).toBeCloseTo(straightMeters(there, here), 3)
    }),
  )
})

test('the edges of the box are at the given distance', () => {
  fc.assert(
    fc.property(place, fc.integer({ min: 1, max: 5_000 }), (center, meters) => {
      const { north, east } = boxAround(center, meters)
      expect(straightMeters(center, { lat: north, lng: center.lng })).toBeCloseTo(meters, 0)
      expect(straightMeters(center, { lat: center.lat, lng: east })).toBeGreaterThan(meters * 0.99)
    }),
  )
})
