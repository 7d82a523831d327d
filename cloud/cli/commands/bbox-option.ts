import type { Bbox } from '../../../src/domain/walk/place'
import { UsageError } from '../command-line'

/** Reads `west,south,east,north`, WGS-84 degrees. @throws UsageError */
export const readBbox = (text: string, command: string): Bbox => {
  const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = text.split(',').map((part) => Number(part || NaN))
  const isBox = west < east && south < north && west >= -180 && east <= 180 && south >= -90 && north <= 90
  if (isBox && more.length === 0) return { west, south, east, north }
  throw new UsageError(`选项 --bbox 要写 西,南,东,北 四个度数，比如 106.48,29.52,106.59,29.58，写的是 ${text}`, command)
}
