import { limits } from '../../../src/contract/limits'
import { Failure } from '../../dispatch/answer'
import { presentShiftRow, presentSignup } from '../../present/shifts/present-shift'
import { isSampleDistrict } from '../../storage/points/district'
import { leadsNow } from '../../shifts/roster-rights'
import { listLedShifts } from '../../storage/shifts/leader'
import { listShifts } from '../../storage/shifts/shift-rows'
import { listComingSignups, listPastSignups, type SignupRow } from '../../storage/shifts/signup-rows'
import type { ReadHandler } from '../handler'

/** The caller's signups with their shifts, and the shifts that they lead. */
export const shiftsMine: ReadHandler<'shifts.mine'> = async ({ db, person, now }) => {
  if (!person) throw new Failure('unauthenticated') // For the compiler: access rules require a signed-in caller.
  const [coming, past, leading] = await Promise.all([
    listComingSignups(db, person.personId, now, limits.shiftsMax),
    listPastSignups(db, person.personId, now, limits.shiftsMax),
    person.role === 'resident' ? [] : listLedShifts(db, person.personId, now, limits.shiftsMax),
  ])
  const ids = [...coming, ...past].map(({ shiftId }) => shiftId)
  const shifts = new Map((await listShifts(db, ids, now)).map((shift) => [shift.id, shift]))
  const present = (signups: readonly SignupRow[]) =>
    signups.flatMap((signup) => {
      const shift = shifts.get(signup.shiftId)
      if (!shift) return []
      const { leaveUntil, cancelReason: cancelled } = shift
      const [row, isLeader] = [presentShiftRow(shift, now), leadsNow(shift, person, now)]
      return [{ shift: row, signup: presentSignup(signup, now), leaveUntil, cancelled, isLeader }]
    })
  return {
    at: now,
    isSample: await isSampleDistrict(db),
    coming: present(coming),
    past: present(past),
    leading: leading.map((shift) => presentShiftRow(shift, now)),
  }
}
