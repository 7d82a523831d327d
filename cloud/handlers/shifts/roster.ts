import { limits } from '../../../src/contract/limits'
import { Failure } from '../../dispatch/answer'
import { presentRosterRow } from '../../present/shifts/present-roster'
import { presentShift } from '../../present/shifts/present-shift'
import { rosterRights } from '../../shifts/roster-rights'
import { countAsked } from '../../storage/shifts/asked'
import { listRoster } from '../../storage/shifts/roster-rows'
import { findShift } from '../../storage/shifts/shift-rows'
import { listLaterOfSeries } from '../../storage/shifts/shift-writes'
import type { ReadHandler } from '../handler'

/** Who comes to a shift, and who came. */
export const shiftsRoster: ReadHandler<'shifts.roster'> = async ({ db, person, now }, { shiftId }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const shift = await findShift(db, shiftId, now)
  const { isStaff } = rosterRights(shift, person, now)
  if (!shift) throw new Failure('not_found')
  const [rows, asked, later] = await Promise.all([
    listRoster(db, shiftId, { withGone: isStaff, rowsMax: limits.listRowsMax }),
    countAsked(db, shiftId),
    isStaff ? listLaterOfSeries(db, shiftId) : [],
  ])
  const viewer = { person, isStaff }
  return {
    at: now,
    isSample: shift.isSample,
    shift: presentShift(shift, now),
    isStaff,
    leaderId: isStaff ? shift.leaderId : null,
    isSeries: later.length > 1,
    asked,
    rows: rows.map((row) => presentRosterRow(row, viewer, now)).filter(({ state }) => state !== 'expired'),
  }
}
