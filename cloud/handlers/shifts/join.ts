import { Refusal } from '../../../src/domain/refusal'
import { ADULT_AGE } from '../../../src/domain/shifts/shift'
import { presentSignup } from '../../present/shifts/present-shift'
import { signUp } from '../../shifts/sign-up'
import { findJoinFacts } from '../../storage/shifts/join-facts'
import type { ChangeHandler } from '../handler'

/** Signs the caller up, or puts them on the waitlist. The shift is locked. */
export const shiftsJoin: ChangeHandler<'shifts.join'> = async (context, input) => {
  const { tx, person, now } = context
  const { shiftId, isOldEnough, isSureOfClash } = input
  const { personId } = person
  if (person.role === 'resident') throw new Refusal('volunteer_first')
  const found = await findJoinFacts(tx, { shiftId, personId }, now)
  if (!found) throw new Refusal('not_found')
  const { shift, isMinor } = found
  if (shift.ageMin > 0 && !isOldEnough) throw new Refusal('too_young')
  if (shift.ageMin >= ADULT_AGE && isMinor) throw new Refusal('too_young')
  const { row, messages } = await signUp(context, { personId, madeBy: personId, isSureOfClash }, found)
  return {
    output: presentSignup(row, now),
    audit: [{ communityId: shift.communityId, subjectId: row.id }],
    messages,
  }
}
