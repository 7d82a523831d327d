import { Refusal } from '../../../src/domain/refusal'
import { openPerson } from '../../storage/people/people-seen'
import type { ChangeHandler } from '../handler'
import { seePerson } from './see-person'

/** Shows one person in full. It is a change because it goes into the view log. */
export const peopleOpen: ChangeHandler<'people.open'> = async ({ tx, person, now }, { personId }) => {
  const { communityId } = await seePerson(tx, person, personId)
  const output = await openPerson(tx, personId, now)
  if (!output) throw new Refusal('not_found')
  return { output, audit: [{ communityId, subjectId: personId }], messages: [] }
}
