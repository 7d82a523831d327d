/** Degrees. GPS is WGS-84; Chinese maps, and everything stored here, are GCJ-02. */
export interface Position {
  lat: number
  lng: number
  crs: 'wgs84' | 'gcj02'
}

/** The mean radius of the Earth (IUGG). */
const EARTH_RADIUS_METERS = 6_371_008.8
const DEGREE = Math.PI / 180
/** Metres of one degree of latitude, everywhere on the sphere. */
export const METERS_PER_DEGREE = EARTH_RADIUS_METERS * DEGREE

/** Straight-line distance of two places in the same coordinate system (haversine, mean Earth radius). */
export const straightMeters = (from: { lat: number; lng: number }, to: { lat: number; lng: number }): number => {
  const half = (degrees: number) => Math.sin((degrees * DEGREE) / 2) ** 2
  const chord =
    half(to.lat - from.lat) + Math.cos(from.lat * DEGREE) * Math.cos(to.lat * DEGREE) * half(to.lng - from.lng)
  return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(chord)))
}

/** The bounding box of everything within `meters`. Near the poles it spans all longitudes. */
export const boxAround = ({ lat, lng }: { lat: number; lng: number }, meters: number) => {
  const north = meters / METERS_PER_DEGREE
  const east = Math.min(180, north / Math.max(Math.cos(lat * DEGREE), 1e-6))
  return { south: lat - north, north: lat + north, west: lng - east, east: lng + east }
}
