import fc from 'fast-check'
import { toGcj02, toWgs84 } from './crs'
import { straightMeters } from './geo'

const inChongqing = fc.record({
  lat: fc.double({ min: 29.5, max: 29.6, noNaN: true }),
  lng: fc.double({ min: 106.4, max: 106.6, noNaN: true }),
})

test('in Chongqing the two systems are about 480 metres apart', () => {
  fc.assert(
    fc.property(inChongqing, (place) => {
      const shift = straightMeters(place, toGcj02({ ...place, crs: 'wgs84' }))
      expect(shift).toBeGreaterThan(470)
      expect(shift).toBeLessThan(490)
    }),
  )
})

test('converting there and back gives the same position within a centimetre', () => {
  fc.assert(
    fc.property(inChongqing, (place) => {
      expect(straightMeters(place, toWgs84(toGcj02({ ...place, crs: 'wgs84' })))).toBeLessThan(0.01)
    }),
  )
})

test('a position already in the target system is not changed', () => {
  expect(toGcj02({ lat: 29.55, lng: 106.55, crs: 'gcj02' })).toEqual({ lat: 29.55, lng: 106.55, crs: 'gcj02' })
  expect(toWgs84({ lat: 29.55, lng: 106.55, crs: 'wgs84' })).toEqual({ lat: 29.55, lng: 106.55, crs: 'wgs84' })
})
