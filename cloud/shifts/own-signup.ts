import { Refusal } from '../../src/domain/refusal'
import type { Clock } from '../platform/clock'
import { lockingShifts } from '../storage/shifts/locking'
import { findShift, type ShiftRow } from '../storage/shifts/shift-rows'
import { findSignup, type SignupRow } from '../storage/shifts/signup-rows'
import type { Tx } from '../storage/tables'

interface OwnSignup {
  signup: SignupRow
  shift: ShiftRow
}

/**
 * The caller's own signup with its shift, which is locked.
 * @throws Refusal `not_found`, also for somebody else's
 */
export const ownSignup = async (tx: Tx, personId: string, signupId: string, now: string): Promise<OwnSignup> => {
  const signup = await findSignup(tx, signupId)
  const shift = signup && (await findShift(tx, signup.shiftId, now))
  if (!signup || !shift || signup.personId !== personId) throw new Refusal('not_found')
  return { signup, shift }
}

/** As {@link ownSignup}, and locks the shift first. `now`: after the lock. */
export const lockOwnSignup = async (
  { tx, clock }: { tx: Tx; clock: Clock },
  personId: string,
  signupId: string,
): Promise<OwnSignup & { now: string }> => {
  await lockingShifts({ signupId }).execute(tx)
  const now = clock()
  return { ...(await ownSignup(tx, personId, signupId, now)), now }
}
