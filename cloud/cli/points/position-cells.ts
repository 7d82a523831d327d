import { plainWord } from '../csv/row-reader'
import { type InputCrs, storedPosition } from '../stored-position'

/** Knowledge of the walking network, to detect wrong positions. Takes GCJ-02 degrees. */
export interface Network {
  isInside: (lat: number, lng: number) => boolean
  /** The distance to the nearest walkable way; Infinity when there is none around. */
  metersToWay: (lat: number, lng: number) => number
}

interface Given {
  crs: InputCrs
  network: Network | null
}

/** China lies within these degrees; a position outside is accepted only where a network lies. */
const isInChina = (lat: number, lng: number): boolean => lat >= 17 && lat <= 54 && lng >= 73 && lng <= 136

const NUMBER = /^-?\d{1,3}(\.\d+)?$/

type Read = { position: { lat: number; lng: number; crs: 'gcj02' } | null } | { wrong: string }

/**
 * Reads a position from its two cells; both empty means unknown.
 * @returns the position as it is stored, or a phrase that says what is wrong
 */
export const readPosition = (latCell: string, lngCell: string, { crs, network }: Given): Read => {
  const [latText, lngText] = [plainWord(latCell), plainWord(lngCell)]
  if (latText === '' && lngText === '') return { position: null }
  if (latText === '' || lngText === '') return { wrong: 'lat 和 lng 要么都写，要么都不写' }
  if (!NUMBER.test(latText)) return { wrong: `lat 写的是“${latText}”，应当是 29.5532 这样的度数` }
  if (!NUMBER.test(lngText)) return { wrong: `lng 写的是“${lngText}”，应当是 106.5691 这样的度数` }

  const [lat, lng] = [Number(latText), Number(lngText)]
  const isPlausible = (north: number, east: number): boolean => {
    if (Math.abs(north) > 90 || Math.abs(east) > 180) return false
    const stored = storedPosition(north, east, crs)
    return isInChina(north, east) || network?.isInside(stored.lat, stored.lng) === true
  }
  if (isPlausible(lat, lng)) return { position: { ...storedPosition(lat, lng, crs), crs: 'gcj02' } }
  if (isPlausible(lng, lat)) return { wrong: `lat 和 lng 写反了（${latText}，${lngText}）` }
  return { wrong: `位置（${latText}，${lngText}）不在中国境内` }
}
