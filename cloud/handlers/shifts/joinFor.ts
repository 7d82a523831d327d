import { communityOf } from '../../../src/domain/id'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { ADULT_AGE } from '../../../src/domain/shifts/shift'
import { presentSignup } from '../../present/shifts/present-shift'
import { signUp } from '../../shifts/sign-up'
import { findJoinFacts } from '../../storage/shifts/join-facts'
import { seePerson } from '../people/see-person'
import type { ChangeHandler } from '../handler'

/**
 * Signs up somebody whom the staff know. That they are old enough, and have time to walk, staff have asked; whom the
 * community accepted as a minor is refused all the same where everybody has to be grown up.
 */
export const shiftsJoinFor: ChangeHandler<'shifts.joinFor'> = async (context, { shiftId, personId }) => {
  const { tx, person, now } = context
  const found = mayActFor(person, communityOf(shiftId))
    ? await findJoinFacts(tx, { shiftId, personId }, now)
    : undefined
  if (!found) throw new Refusal('not_found')
  if (personId !== person.personId) await seePerson(tx, person, personId)
  if (found.shift.ageMin >= ADULT_AGE && found.isMinor) throw new Refusal('too_young')
  const joining = { personId, madeBy: person.personId, isSureOfClash: true }
  const { row, messages } = await signUp(context, joining, found)
  return {
    output: presentSignup(row, now),
    audit: [{ communityId: found.shift.communityId, subjectId: row.id }],
    messages,
  }
}
