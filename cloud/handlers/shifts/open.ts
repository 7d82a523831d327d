import { limits } from '../../../src/contract/limits'
import type { Input } from '../../../src/contract/schema/types'
import { toGcj02 } from '../../../src/domain/crs'
import { LONGEST_WALK_SECONDS } from '../../../src/domain/points/search-areas'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Walk } from '../../platform/walking'
import { positionOf } from '../../present/points/present-point-row'
import { presentShiftRow } from '../../present/shifts/present-shift'
import { isSampleDistrict } from '../../storage/points/district'
import { listComingShifts, listShortShifts, type ShiftRow } from '../../storage/shifts/shift-rows'
import type { ReadContext, ReadHandler } from '../handler'

type Position = Input<'shifts.open'>['position']

/** Walks in the order of the shifts; null where none is asked for, or none is known. */
const walksTo = ({ walking }: ReadContext, position: Position, shifts: readonly ShiftRow[]): (Walk | null)[] => {
  if (!position) return shifts.map(() => null)
  const { profile, ...where } = position
  const from = toGcj02(where)
  const placed = shifts.map(positionOf)
  const walks = walking.times(
    from,
    placed.map((one) => one ?? from),
    profile,
    LONGEST_WALK_SECONDS,
  )
  return placed.map((one, index) => (one === null ? null : (walks[index] ?? null)))
}

/**
 * Coming shifts, those first that lack people within a day. The position is used for this answer and stored nowhere.
 */
export const shiftsOpen: ReadHandler<'shifts.open'> = async (
  context,
  { communityId = null, position, from, after },
) => {
  const { db, now } = context
  const rowsMax = limits.shiftsMax
  const isFirst = from === undefined && after === undefined
  const until = toInstant(Date.parse(now) + DAY_MS)
  const short = isFirst ? await listShortShifts(db, { communityId, from: now, until, now, rowsMax }) : []
  const coming = await listComingShifts(db, { communityId, from: from ?? now, after, now, rowsMax })
  const last = coming.length < rowsMax ? undefined : coming.at(-1)
  const first = new Set(short.map(({ id }) => id))
  const shifts = [...short, ...coming.filter(({ id }) => !first.has(id))]
  const walks = walksTo(context, position, shifts)
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    rows: shifts.map((shift, index) => presentShiftRow(shift, now, walks[index] ?? null)),
    more: last ? { startsAt: last.startsAt, shiftId: last.id } : null,
  }
}
