import { useEffect, useState } from 'react'
import { Load } from '../../stores/load'
import type { Lines } from '../../stores/nearby'
import { useStores } from '../../stores/root'

interface Place {
  lat: number
  lng: number
  crs: 'wgs84' | 'gcj02'
}

/**
 * The streets and stairs around a place, for a page with a map of its own. Null in WeChat, whose map has them, and
 * until they came. The caller is an observer.
 */
export const useLines = (place: Place | null): Lines | null => {
  const { call } = useStores()
  const [lines] = useState(() => new Load<Lines>())
  useEffect(() => {
    if (process.env.TARO_ENV !== 'h5' || !place) return
    const { lat, lng, crs } = place
    void lines.ask(() => call('map.lines', { lat, lng, crs }))
  }, [lines, call, place])
  return lines.value
}
