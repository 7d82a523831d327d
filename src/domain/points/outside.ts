import { type Position, straightMeters } from '../geo'

/**
 * A position farther than this from every community is an error: latitude and longitude swapped, or another city's map.
 */
const FARTHEST_METERS = 10_000
/** The limit from the middle of the district, used where no community has a position. */
const FARTHEST_FROM_MIDDLE_METERS = 30_000

interface Place {
  lat: number
  lng: number
}

/**
 * Whether a GCJ-02 position lies outside the district.
 * @param nearest the community nearest to it; undefined while none has a position
 * @param middle of the district; null while its location is unknown
 */
export const isOutside = (position: Position, nearest: Place | undefined, middle: Place | null): boolean => {
  if (nearest) return straightMeters(position, nearest) > FARTHEST_METERS
  return middle !== null && straightMeters(position, middle) > FARTHEST_FROM_MIDDLE_METERS
}

/** The place nearest to a position; undefined where there is none. All in GCJ-02. */
export const nearestOf = (position: Place, places: readonly Place[]): Place | undefined => {
  const meters = places.map((place) => straightMeters(position, place))
  return places[meters.indexOf(Math.min(...meters))]
}
