import { DISTRICT_ID } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { endChild } from '../../programmes/end-child'
import { listChildren } from '../../storage/programmes/child-rows'
import type { ChangeHandler } from '../handler'

/** Removes a child of the caller, with its seats and everything about it. */
export const childrenRemove: ChangeHandler<'children.remove'> = async ({ tx, person, now, clock }, { childId }) => {
  const { personId } = person
  const own = await listChildren(tx, personId, now)
  if (!own.some(({ id }) => id === childId)) throw new Refusal('not_found')
  const { ended, messages } = await endChild({ tx, clock }, personId, childId)
  return { output: { ended }, audit: [{ communityId: DISTRICT_ID, subjectId: personId }], messages }
}
