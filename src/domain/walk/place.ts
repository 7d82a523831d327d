import { METERS_PER_DEGREE } from '../geo'

/** A place in WGS-84 degrees: the only coordinates inside the walking engine. */
export interface LatLng {
  lat: number
  lng: number
}

/** The same as `[lat, lng]`, for lines and rings. */
export type LatLngPair = [lat: number, lng: number]

/** A box in WGS-84 degrees. */
export interface Bbox {
  west: number
  south: number
  east: number
  north: number
}

export const isInside = ({ west, south, east, north }: Bbox, { lat, lng }: LatLng): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east

/** A flat local map: metres east and north of an origin, good for a city. */
export interface Plane {
  x: (lng: number) => number
  y: (lat: number) => number
  /** Back to degrees, rounded to 1e-6 (0.1 m). */
  pair: (x: number, y: number) => LatLngPair
}

const round6 = (degrees: number): number => Math.round(degrees * 1e6) / 1e6

/** @param bbox the plane's origin is its centre */
export const makePlane = ({ west, south, east, north }: Bbox): Plane => {
  const lat0 = (south + north) / 2
  const lng0 = (west + east) / 2
  const metersPerLng = METERS_PER_DEGREE * Math.cos(lat0 * (Math.PI / 180))
  return {
    x: (lng) => (lng - lng0) * metersPerLng,
    y: (lat) => (lat - lat0) * METERS_PER_DEGREE,
    pair: (x, y) => [round6(lat0 + y / METERS_PER_DEGREE), round6(lng0 + x / metersPerLng)],
  }
}
