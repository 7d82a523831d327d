import { limits } from '../../../src/contract/limits'
import { findCalendar } from '../../storage/points/calendar'
import { searchPointRows } from '../../storage/points/point-rows'
import type { ReadHandler } from '../handler'
import { presentPointRow } from '../../present/points/present-point-row'

/** Points by a part of their name or its pinyin initials. Spaces alone find nothing. */
export const pointsSearch: ReadHandler<'points.search'> = async ({ db, now }, { text }) => {
  const wanted = text.trim()
  if (wanted === '') return { rows: [] }
  const records = await searchPointRows(db, wanted, limits.searchRowsMax)
  const view = { calendar: await findCalendar(db, now), at: now, from: null }
  return { rows: records.map((record) => presentPointRow(record, view)) }
}
