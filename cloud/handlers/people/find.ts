import { limits } from '../../../src/contract/limits'
import { normalPhone } from '../../../src/domain/people/phone-number'
import { findPeople } from '../../storage/people/people-seen'
import type { ChangeHandler } from '../handler'
import { viewedIn } from './see-person'

const NAME_MIN = 2

/**
 * Finds people by a part of the name or by the whole number. It is a change because everyone shown, and a search
 * without results, goes into the view log.
 */
export const peopleFind: ChangeHandler<'people.find'> = async ({ tx, person }, { text }) => {
  const name = text.trim()
  const found = await findPeople(tx, {
    name: name.length >= NAME_MIN ? name : null,
    phone: normalPhone(text),
    communityId: person.role === 'admin' ? null : person.communityId,
    rowsMax: limits.peopleFoundMax,
  })
  const lines = found.map(({ id, homeCommunityId }) => ({
    communityId: viewedIn(person, homeCommunityId),
    subjectId: id,
  }))
  const inVain = { communityId: viewedIn(person, null), subjectId: person.personId }
  return {
    output: { people: found.map(({ homeCommunityId: _, ...shown }) => shown) },
    audit: lines.length > 0 ? lines : [inVain],
    messages: [],
  }
}
