import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID, maySee, type Person } from '../../../src/domain/people/role'
import { tiesOf } from '../../storage/people/people-seen'
import type { Tx } from '../../storage/tables'

/** The community under which a view is logged: where the person lives, otherwise where the viewer works. */
export const viewedIn = (person: Person, homeCommunityId: number | null): number =>
  homeCommunityId ?? person.communityId ?? DISTRICT_ID

/**
 * Checks that the caller may see this person.
 * @returns the community under which the view is logged
 * @throws Refusal `not_found`, as for a person who does not exist
 */
export const seePerson = async (tx: Tx, person: Person, personId: string): Promise<{ communityId: number }> => {
  const ties = await tiesOf(tx, personId, person)
  if (!ties || !maySee(person, ties)) throw new Refusal('not_found')
  return { communityId: viewedIn(person, ties.homeCommunityId) }
}
