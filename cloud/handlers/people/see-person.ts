import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID, maySee, type Person } from '../../../src/domain/people/role'
import { tiesOf } from '../../storage/people/people-seen'
import type { Tx } from '../../storage/tables'

/** Where a look at somebody is written down: where they live, or where the one works who looks. */
export const viewedIn = (person: Person, homeCommunityId: number | null): number =>
  homeCommunityId ?? person.communityId ?? DISTRICT_ID

/**
 * Somebody whom the caller may see.
 * @returns the community in which the look is written down
 * @throws Refusal `not_found`, as if there were nobody
 */
export const seePerson = async (tx: Tx, person: Person, personId: string): Promise<{ communityId: number }> => {
  const ties = await tiesOf(tx, personId, person)
  if (!ties || !maySee(person, ties)) throw new Refusal('not_found')
  return { communityId: viewedIn(person, ties.homeCommunityId) }
}
