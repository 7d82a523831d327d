import { message, type NewMessage } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { signupStateAt } from '../../../src/domain/signup/state'
import { presentSignup } from '../../present/shifts/present-shift'
import { ownSignup } from '../../shifts/own-signup'
import { aboutShift } from '../../signup/settle'
import { settleShift } from '../../signup/settle-shift'
import { findSignup } from '../../storage/shifts/signup-rows'
import { changeSignups } from '../../storage/shifts/signup-writes'
import type { ChangeHandler } from '../handler'

/** Takes the place that is held for the caller, or declines it: then the next who waits is asked. */
export const shiftsAnswer: ChangeHandler<'shifts.answer'> = async ({ tx, person, now }, { signupId, isWanted }) => {
  const { signup, shift } = await ownSignup(tx, person.personId, signupId)
  const { communityId } = shift
  if (signup.state === 'taken' && isWanted) throw new Refusal('already_done')
  if (signupStateAt(signup, now) !== 'offered') throw new Refusal('offer_over')
  const state = isWanted ? 'taken' : 'declined'
  await changeSignups(tx, [{ id: signupId, state }], { communityId, by: person.personId, now })
  const settled = await settleShift({ tx, now }, shift)
  const about = isWanted ? aboutShift(shift, signup.personId) : null
  const data = { title: shift.title, at: shift.startsAt, point: shift.point }
  const taken: NewMessage[] = about ? [message('shift_taken', { ...about, data })] : []
  const row = (await findSignup(tx, signupId)) ?? signup
  return {
    output: presentSignup(row, now),
    audit: [{ communityId, subjectId: signupId }],
    messages: [...settled, ...taken],
  }
}
