import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { saveDutyPhone } from '../../storage/points/district'
import type { ChangeHandler } from '../handler'

/** Sets or takes away a community's telephone at nights and on days off. */
export const communitiesSave: ChangeHandler<'communities.save'> = async (
  { tx, person, now },
  { communityId, dutyPhone },
) => {
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  if (!(await saveDutyPhone(tx, communityId, dutyPhone))) throw new Refusal('not_found')
  return { output: { savedAt: now }, audit: [{ communityId, subjectId: String(communityId) }], messages: [] }
}
