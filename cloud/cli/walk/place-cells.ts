import { toWgs84 } from '../../../src/domain/crs'
import type { Position } from '../../../src/domain/geo'
import type { LatLng } from '../../../src/domain/walk/place'
import { looksSwapped } from '../stored-position'

const NUMBER = /^[+-]?\d+(\.\d+)?$/

/**
 * Reads a position from two cells of a table, in WGS-84.
 * @returns a sentence without its full stop when it is not one
 */
export const placeFrom = (lat: string, lng: string, crs: Position['crs']): LatLng | string => {
  if (!NUMBER.test(lat) || !NUMBER.test(lng)) return `坐标“${lat},${lng}”不是数字`
  const [latitude, longitude] = [Number(lat), Number(lng)]
  const isSwapped = looksSwapped(latitude, longitude) || (Math.abs(latitude) > 90 && Math.abs(longitude) <= 90)
  if (isSwapped) return `坐标 ${lat},${lng} 的经度和纬度写反了`
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return `坐标 ${lat},${lng} 超出了范围`
  const place = toWgs84({ lat: latitude, lng: longitude, crs })
  return { lat: place.lat, lng: place.lng }
}
