import { Refusal } from '../../../src/domain/refusal'
import { signupStateAt } from '../../../src/domain/signup/state'
import { presentSignup } from '../../present/shifts/present-shift'
import { ownSignup } from '../../shifts/own-signup'
import { settleShift } from '../../shifts/settle-shift'
import { findSignup } from '../../storage/shifts/signup-rows'
import { changeSignups } from '../../storage/shifts/signup-writes'
import type { ChangeHandler } from '../handler'

/** Gives the caller's place back, or leaves the waitlist; the next who wait are asked. */
export const shiftsLeave: ChangeHandler<'shifts.leave'> = async ({ tx, person, now }, { signupId }) => {
  const { signup, shift } = await ownSignup(tx, person.personId, signupId, now)
  const { communityId } = shift
  const state = signupStateAt(signup, now)
  if (state !== 'waiting' && state !== 'taken') throw new Refusal('already_done')
  if (state === 'taken' && Date.parse(shift.leaveUntil) <= Date.parse(now)) throw new Refusal('leave_late')
  await changeSignups(tx, [{ id: signupId, state: 'left' }], { communityId, by: person.personId, now })
  const messages = await settleShift({ tx, now }, shift)
  const row = (await findSignup(tx, signupId)) ?? signup
  return { output: presentSignup(row, now), audit: [{ communityId, subjectId: signupId }], messages }
}
