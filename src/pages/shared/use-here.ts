import type { Position } from '../../domain/geo'
import { useStores } from '../../stores/root'

/**
 * The current place in GCJ-02, as far as it is known: a browser's position is WGS-84 until the server has answered. The
 * calling component must be an observer.
 */
export const useHere = (): Position | null => {
  const { where, nearby } = useStores()
  const place = where.where
  if (place?.crs === 'wgs84') return nearby.answer.value?.from ?? null
  return place && { lat: place.lat, lng: place.lng, crs: 'gcj02' }
}
