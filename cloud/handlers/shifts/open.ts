import { limits } from '../../../src/contract/limits'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import { walksTo } from '../../present/points/walks-to'
import { presentShiftRow } from '../../present/shifts/present-shift'
import { isSampleDistrict } from '../../storage/points/district'
import { listComingShifts, listShortShifts } from '../../storage/shifts/shift-rows'
import type { ReadHandler } from '../handler'

/**
 * Coming shifts, those first that lack people within a day. The position is used for this answer and stored nowhere.
 */
export const shiftsOpen: ReadHandler<'shifts.open'> = async (
  context,
  { communityId = null, position, from, after },
) => {
  const { db, walking, now } = context
  const rowsMax = limits.shiftsMax
  const isFirst = from === undefined && after === undefined
  const until = toInstant(Date.parse(now) + DAY_MS)
  const short = isFirst ? await listShortShifts(db, { communityId, from: now, until, now, rowsMax }) : []
  const coming = await listComingShifts(db, { communityId, from: from ?? now, after, now, rowsMax })
  const last = coming.length < rowsMax ? undefined : coming.at(-1)
  const first = new Set(short.map(({ id }) => id))
  const shifts = [...short, ...coming.filter(({ id }) => !first.has(id))]
  const walks = walksTo(walking, position, shifts)
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    rows: shifts.map((shift, index) => presentShiftRow(shift, now, walks[index] ?? null)),
    more: last ? { startsAt: last.startsAt, shiftId: last.id } : null,
  }
}
