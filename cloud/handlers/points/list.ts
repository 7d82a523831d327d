import { limits } from '../../../src/contract/limits'
import { findCalendar } from '../../storage/points/calendar'
import { listPointRows } from '../../storage/points/point-rows'
import type { ReadHandler } from '../handler'
import { presentPointRow } from '../../present/points/present-point-row'

/** The points of a community, or of the whole district, for callers without a location. */
export const pointsList: ReadHandler<'points.list'> = async ({ db, now }, { communityId }) => {
  const records = await listPointRows(db, communityId, limits.listRowsMax + 1)
  const view = { calendar: await findCalendar(db, now), at: now, from: null }
  return {
    rows: records.slice(0, limits.listRowsMax).map((record) => presentPointRow(record, view)),
    isMore: records.length > limits.listRowsMax,
  }
}
