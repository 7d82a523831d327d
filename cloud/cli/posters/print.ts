import type { PosterTask } from '../../../src/domain/scan/poster-task'
import { dayName, shanghaiDay } from '../../../src/domain/time'
import type { CodePictures } from '../../posters/code-pictures'
import { drawnSheets } from '../../posters/drawn-sheets'
import { planInUse, withCodes } from '../../posters/plan-in-use'
import { everywhere, type PlannedSheet } from '../../posters/plan-sheets'
import type { PosterSize } from '../../../src/domain/posters/size'
import type { Fonts } from '../../posters/pdf-document'
import { postersPdf } from '../../posters/posters-pdf'
import { printedOn, printTitle } from '../../posters/print-words.zh'
import type { Random16 } from '../../platform/ids'
import { isSampleDistrict } from '../../storage/points/district'
import { listPosterPoints, type Which } from '../../storage/posters/poster-points'
import { reservePosters, savePosters } from '../../storage/posters/posters'
import type { Db } from '../../storage/tables'
import { InputError } from '../input-error'

export interface Wish {
  which: Which
  tasks: readonly PosterTask[]
  hasDoorSigns: boolean
  size: PosterSize
}

interface Parts {
  db: Db
  now: string
  random16: Random16
  fonts: Fonts
  pictures: CodePictures
  onProgress: (done: number, total: number) => void
}

/** Posters are stored in groups of this many, each in a transaction of its own. */
const GROUP = 500

const groupsOf = (sheets: readonly PlannedSheet[]): PlannedSheet[][] =>
  Array.from({ length: Math.ceil(sheets.length / GROUP) }, (_, nth) => sheets.slice(nth * GROUP, (nth + 1) * GROUP))

/**
 * Plans the sheets and reserves their codes; somebody who prints the same meanwhile decides about the codes.
 * @throws InputError for a poster that staff have ended since it was planned
 */
const reservedSheets = async ({ db, now, random16 }: Parts, { which, ...wish }: Wish): Promise<PlannedSheet[]> => {
  const points = await listPosterPoints(db, which, null)
  const reserved: PlannedSheet[] = []
  for (const group of groupsOf(await planInUse(db, points, everywhere(wish), random16))) {
    const codes = await db.transaction().execute((tx) => reservePosters(tx, group, { by: null, at: now }))
    const coded = withCodes(group, codes)
    if (!coded) throw new InputError(['刚才有人停用了其中一张码牌，再印一次就好。'])
    reserved.push(...coded)
  }
  return reserved
}

/**
 * Prints the posters that are wished for: first the codes are reserved, then the sheets are drawn, so that no sheet
 * hangs whose code is unknown; then what was printed is stored.
 */
export const printPosters = async (
  parts: Parts,
  wish: Wish,
): Promise<{ pdf: Buffer; sheets: readonly PlannedSheet[] }> => {
  const { db, now, fonts, pictures, onProgress } = parts
  const sheets = await reservedSheets(parts, wish)
  const [madeOn, isSample] = [printedOn(dayName(shanghaiDay(now)), now), await isSampleDistrict(db)]
  const drawn = drawnSheets(sheets, pictures, { madeOn, isSample })
  const onPage = (done: number) => onProgress(done, sheets.length)
  const pdf = await postersPdf(drawn, { size: wish.size, fonts, title: printTitle(sheets.length), onPage })
  for (const group of groupsOf(sheets)) {
    await db.transaction().execute((tx) => savePosters(tx, group, { by: null, at: now }))
  }
  return { pdf, sheets }
}
