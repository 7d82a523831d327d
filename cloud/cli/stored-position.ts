import gcoord from 'gcoord'
import { toGcj02 } from '../../src/domain/crs'

/** The coordinate systems that operators use: GPS, the maps of WeChat and Amap, the map of Baidu. */
export const inputCrs = ['wgs84', 'gcj02', 'bd09'] as const

export type InputCrs = (typeof inputCrs)[number]

/** A position as it is stored: GCJ-02 degrees. */
export const storedPosition = (lat: number, lng: number, crs: InputCrs): { lat: number; lng: number } => {
  if (crs === 'bd09') {
    const [gcjLng, gcjLat] = gcoord.transform([lng, lat], gcoord.BD09, gcoord.GCJ02)
    return { lat: gcjLat, lng: gcjLng }
  }
  const position = toGcj02({ lat, lng, crs })
  return { lat: position.lat, lng: position.lng }
}

/** Detects swapped latitude and longitude from the degrees between which China lies. */
export const looksSwapped = (lat: number, lng: number): boolean => lat >= 73 && lat <= 136 && lng >= 17 && lng <= 54
