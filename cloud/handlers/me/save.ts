import { normalPhone } from '../../../src/domain/people/phone-number'
import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { isCommunity, readMe, saveMe } from '../../storage/people/me'
import type { ChangeHandler } from '../handler'

/**
 * Stores the data callers give about themselves, with the phone number in its canonical form so that it can be
 * compared.
 */
export const meSave: ChangeHandler<'me.save'> = async ({ tx, person, now }, { phone: typed, name, ...input }) => {
  const phone = typed && normalPhone(typed)
  if (typed && !phone) throw new Refusal('phone_wrong')
  if (typeof name === 'string' && name.trim() === '') throw new Refusal('name_missing')
  refuseUnclear({ name })
  const { homeCommunityId } = input
  if (typeof homeCommunityId === 'number' && !(await isCommunity(tx, homeCommunityId))) throw new Refusal('not_found')

  await saveMe(tx, person.personId, { ...input, phone, name: typeof name === 'string' ? name.trim() : name })
  return {
    output: await readMe(tx, person.personId, now),
    audit: [{ communityId: DISTRICT_ID, subjectId: person.personId }],
    messages: [],
  }
}
