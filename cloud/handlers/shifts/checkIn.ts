import { Refusal } from '../../../src/domain/refusal'
import { whyNotCheckIn } from '../../../src/domain/shifts/presence'
import { signupStateAt } from '../../../src/domain/signup/state'
import { presentSignup } from '../../present/shifts/present-shift'
import { type Act, signupByDigits } from '../../shifts/signup-by-digits'
import { freeTimeOf } from '../../shifts/settle-shift'
import { findSignup } from '../../storage/shifts/signup-rows'
import { changeSignups, expectAgain } from '../../storage/shifts/signup-writes'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { lockFoundSignup } from './lock-found-signup'

const act: Act = { done: ['checkedIn', 'served'], whyNot: whyNotCheckIn }

export const prepareCheckIn: PrepareHandler<'shifts.checkIn'> = ({ db, person, now }, { signupId, code }) =>
  signupByDigits(db, { personId: person.personId, signupId, digits: code }, act, now)

/** Records that the caller has come, by the digits at the shift. Idempotent. */
export const shiftsCheckIn: ChangeHandler<'shifts.checkIn'> = async (context, input, { signupId }) => {
  const { tx, person } = context
  const { signup, shift, now } = await lockFoundSignup(context, signupId, input)
  const { communityId } = shift
  const audit = [{ communityId, subjectId: signupId }]
  if (act.done.includes(signupStateAt(signup, now))) {
    return { output: presentSignup(signup, now), audit, messages: [] }
  }
  const why = whyNotCheckIn(signup, now)
  if (why) throw new Refusal(why)
  const isAbsent = signup.state === 'absent'
  const messages = isAbsent ? await freeTimeOf({ tx, now }, person.personId, shift) : []
  if (isAbsent && !(await expectAgain(tx, signupId))) throw new Refusal('shift_elsewhere')
  const change = { id: signupId, state: 'checkedIn', presence: { at: now, by: 'code' } } as const
  await changeSignups(tx, [change], { communityId, by: person.personId, now })
  const row = (await findSignup(tx, signupId)) ?? signup
  return { output: presentSignup(row, now), audit, messages }
}
