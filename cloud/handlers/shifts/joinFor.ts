import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { presentSignup } from '../../present/shifts/present-shift'
import { signUp } from '../../shifts/sign-up'
import { findShift } from '../../storage/shifts/shift-rows'
import { seePerson } from '../people/see-person'
import type { ChangeHandler } from '../handler'

/** Signs up somebody whom the staff know. That they are old enough, and have time to walk, staff have asked. */
export const shiftsJoinFor: ChangeHandler<'shifts.joinFor'> = async (context, { shiftId, personId }) => {
  const { tx, person, now } = context
  const shift = await findShift(tx, shiftId, now)
  if (!shift || !mayActFor(person, shift.communityId)) throw new Refusal('not_found')
  if (personId !== person.personId) await seePerson(tx, person, personId)
  const joining = { shift, personId, madeBy: person.personId, isSureOfClash: true }
  const { row, messages } = await signUp(context, joining)
  return {
    output: presentSignup(row, now),
    audit: [{ communityId: shift.communityId, subjectId: row.id }],
    messages,
  }
}
