import type { Random16 } from '../platform/ids'
import type { PosterPoint } from '../storage/posters/poster-points'
import { listPosters } from '../storage/posters/posters'
import type { Db } from '../storage/tables'
import { type PlannedSheet, planSheets, type Wish } from './plan-sheets'

/** The wished sheets of these points, with the codes that are in use now. */
export const planInUse = async (
  db: Db,
  points: readonly PosterPoint[],
  wish: Wish,
  random16: Random16,
): Promise<PlannedSheet[]> => {
  const ids = points.map(({ id }) => id)
  return planSheets(points, await listPosters(db, ids), wish, random16)
}

/**
 * Sheets with the codes that were reserved for them.
 * @param codes in the order of the sheets; null for a poster that was ended since it was planned
 * @returns null when one was ended: its code must not be printed again
 */
export const withCodes = (
  sheets: readonly PlannedSheet[],
  codes: readonly (string | null)[],
): PlannedSheet[] | null => {
  const coded = sheets.flatMap((sheet, index) => {
    const code = codes[index]
    return code ? [{ ...sheet, code }] : []
  })
  return coded.length === sheets.length ? coded : null
}
