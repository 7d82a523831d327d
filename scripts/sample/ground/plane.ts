/** Metres east and north of the south-west corner of the town. */
export type Spot = readonly [east: number, north: number]

export const townWidth = 6000
export const townHeight = 3500

/*
 * The south-west corner in WGS-84 degrees: dunes in the middle of the Taklamakan, without roads or houses. A degree of
 * latitude counts as 111,195 m; the cosine is written out, so that every engine uses the same value.
 */
const originLat = 39.234
const originLng = 82.415
const metersPerLat = 111_195
const metersPerLng = 111_195 * 0.774393

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Degrees, WGS-84, six decimals (0.1 m). */
export const toDegrees = ([east, north]: Spot): { lat: number; lng: number } => ({
  lat: rounded(originLat + north / metersPerLat),
  lng: rounded(originLng + east / metersPerLng),
})

export const toSpot = (lat: number, lng: number): Spot => [
  (lng - originLng) * metersPerLng,
  (lat - originLat) * metersPerLat,
]

export const distance = (a: Spot, b: Spot): number => {
  const east = b[0] - a[0]
  const north = b[1] - a[1]
  return Math.sqrt(east * east + north * north)
}

/** The spot at `share` of the way from a to b. */
export const between = (a: Spot, b: Spot, share: number): Spot => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]
