import { Refusal } from '../../../src/domain/refusal'
import { whyNotCheckOut } from '../../../src/domain/shifts/presence'
import { signupStateAt } from '../../../src/domain/signup/state'
import { recordServed } from '../../hours/record-served'
import { presentSignup } from '../../present/shifts/present-shift'
import { type Act, signupByDigits } from '../../shifts/signup-by-digits'
import { findSignup } from '../../storage/shifts/signup-rows'
import { changeSignups } from '../../storage/shifts/signup-writes'
import type { ChangeHandler, PrepareHandler } from '../handler'
import { lockFoundSignup } from './lock-found-signup'

const act: Act = { done: ['served'], whyNot: whyNotCheckOut }

export const prepareCheckOut: PrepareHandler<'shifts.checkOut'> = async ({ db, person, now }, { signupId, code }) => {
  if (code !== undefined) {
    return signupByDigits(db, { personId: person.personId, signupId, digits: code }, act, now)
  }
  if (signupId === undefined) throw new Refusal('not_found')
  return { signupId }
}

/** Records that the caller goes, by the digits or by their own word. Idempotent. */
export const shiftsCheckOut: ChangeHandler<'shifts.checkOut'> = async (context, input, { signupId }) => {
  const { tx, person } = context
  const { signup, shift, now } = await lockFoundSignup(context, signupId, input)
  const { communityId } = shift
  const audit = [{ communityId, subjectId: signupId }]
  if (act.done.includes(signupStateAt(signup, now))) {
    return { output: presentSignup(signup, now), audit, messages: [] }
  }
  const why = whyNotCheckOut(signup, now)
  if (why) throw new Refusal(why)
  const presence = { at: now, by: input.code === undefined ? 'self' : 'code' } as const
  await changeSignups(tx, [{ id: signupId, state: 'served', presence }], { communityId, by: person.personId, now })
  await recordServed({ tx, now }, shift, [signupId])
  const row = (await findSignup(tx, signupId)) ?? signup
  return { output: presentSignup(row, now), audit, messages: [] }
}
