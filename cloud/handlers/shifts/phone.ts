import { Refusal } from '../../../src/domain/refusal'
import { hasPlace, signupStateAt } from '../../../src/domain/signup/state'
import { rosterRights } from '../../shifts/roster-rights'
import { findRosterRow } from '../../storage/shifts/roster-rows'
import { findShift } from '../../storage/shifts/shift-rows'
import type { ChangeHandler } from '../handler'

/** Shows the number of somebody on the roster. It is a change because it goes into the view log. */
export const shiftsPhone: ChangeHandler<'shifts.phone'> = async ({ tx, person, now }, { signupId }) => {
  const row = await findRosterRow(tx, signupId)
  const shift = row && (await findShift(tx, row.shiftId, now))
  const { isStaff } = rosterRights(shift, person, now)
  if (!shift || !row || row.personId === null) throw new Refusal('not_found')
  if (!isStaff && !hasPlace(signupStateAt(row, now))) throw new Refusal('not_found')
  return {
    output: { phone: row.phone },
    audit: [{ communityId: shift.communityId, subjectId: row.personId }],
    messages: [],
  }
}
