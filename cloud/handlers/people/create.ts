import { Refusal } from '../../../src/domain/refusal'
import { mayActFor } from '../../../src/domain/people/role'
import { refuseUnclear } from '../../../src/domain/visible-text'
import type { ChangeHandler } from '../handler'
import { writeDown } from './write-down'

/** Registers somebody without WeChat, at the counter or on the telephone. Their number is not verified yet. */
export const peopleCreate: ChangeHandler<'people.create'> = async (context, { communityId, ...walkIn }) => {
  if (!mayActFor(context.person, communityId)) throw new Refusal('not_found')
  refuseUnclear({ name: walkIn.name })
  const personId = await writeDown(context, walkIn, communityId)
  return { output: { personId }, audit: [{ communityId, subjectId: personId }], messages: [] }
}
