import { type Position, straightMeters } from '../geo'

/** Farther than this from every community is a slip: latitude and longitude swapped, or another city's map. */
const FARTHEST_METERS = 10_000
/** From the middle of the district, where no community says more. */
const FARTHEST_FROM_MIDDLE_METERS = 30_000

interface Place {
  lat: number
  lng: number
}

/**
 * Whether a GCJ-02 position is none of the district's.
 * @param nearest the community nearest to it; undefined while none has a position
 * @param middle of the district; null while nothing is known of where it lies
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
