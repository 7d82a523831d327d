import { normalPhone } from '../../src/domain/phone-number'
import { Refusal } from '../../src/domain/refusal'
import { mayActFor } from '../../src/domain/role'
import { isCommunity } from '../storage/me'
import { makePerson } from '../storage/people-made'
import type { ChangeHandler } from './handler'

/** Writes down somebody without WeChat, at the counter or on the telephone. The number is not made sure of yet. */
export const peopleCreate: ChangeHandler<'people.create'> = async ({ tx, person, now, random16 }, input) => {
  const { communityId, isEightyPlus } = input
  if (!mayActFor(person, communityId) || !(await isCommunity(tx, communityId))) throw new Refusal('not_found')
  const [name, phone] = [input.name.trim(), input.phone === null ? null : normalPhone(input.phone)]
  if (name === '') throw new Refusal('name_missing')
  if (input.phone !== null && phone === null) throw new Refusal('phone_wrong')

  const id = random16()
  await makePerson(tx, { id, name, phone, homeCommunityId: communityId, isEightyPlus, madeBy: person.personId, at: now })
  return { output: { personId: id }, audit: [{ communityId, subjectId: id }], messages: [] }
}
