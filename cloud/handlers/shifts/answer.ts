import { Refusal } from '../../../src/domain/refusal'
import { signupStateAt } from '../../../src/domain/signup/state'
import { presentSignup } from '../../present/shifts/present-shift'
import { ownSignup } from '../../shifts/own-signup'
import { shiftRefusal } from '../../shifts/refuse-shift'
import { settleShift } from '../../shifts/settle-shift'
import { takenMessage } from '../../shifts/shift-messages'
import { findSignup } from '../../storage/shifts/signup-rows'
import { changeSignups } from '../../storage/shifts/signup-writes'
import type { ChangeHandler } from '../handler'

/** Takes the place that is held for the caller, or declines it: then the next who waits is asked. */
export const shiftsAnswer: ChangeHandler<'shifts.answer'> = async ({ tx, person, now }, { signupId, isWanted }) => {
  const { signup, shift } = await ownSignup(tx, person.personId, signupId, now)
  const { communityId } = shift
  if (signup.state === 'taken' && isWanted) throw new Refusal('already_done')
  if (signupStateAt(signup, now) !== 'offered') {
    throw await shiftRefusal({ tx, now }, 'offer_over', { shift, personId: person.personId })
  }
  const state = isWanted ? 'taken' : 'declined'
  await changeSignups(tx, [{ id: signupId, state }], { communityId, by: person.personId, now })
  const settled = await settleShift({ tx, now }, shift)
  const taken = isWanted ? takenMessage(shift, signup.personId) : []
  const row = (await findSignup(tx, signupId)) ?? signup
  return {
    output: presentSignup(row, now),
    audit: [{ communityId, subjectId: signupId }],
    messages: [...settled, ...taken],
  }
}
