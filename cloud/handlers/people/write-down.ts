import type { Input } from '../../../src/contract/schema/types'
import { normalPhone } from '../../../src/domain/people/phone-number'
import { Refusal } from '../../../src/domain/refusal'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { isCommunity } from '../../storage/people/me'
import { makePerson } from '../../storage/people/people-made'
import { holdPerson } from '../../storage/rooms/of-person'
import type { ChangeContext } from '../handler'
import { seePerson } from './see-person'

type Caller = Omit<Input<'people.create'>, 'communityId'>

/**
 * Writes down somebody without WeChat, at the counter or on the telephone. @returns their id
 * @throws Refusal `not_found` for a community that is none, `name_missing`, `phone_wrong`
 */
export const writeDown = async (
  { tx, person, now, random16 }: ChangeContext,
  caller: Caller,
  communityId: number,
): Promise<string> => {
  if (!(await isCommunity(tx, communityId))) throw new Refusal('not_found')
  const [name, phone] = [caller.name.trim(), caller.phone === null ? null : normalPhone(caller.phone)]
  if (name === '') throw new Refusal('name_missing')
  if (caller.phone !== null && phone === null) throw new Refusal('phone_wrong')
  const id = random16()
  const { isEightyPlus } = caller
  await makePerson(tx, {
    id,
    name,
    phone,
    homeCommunityId: communityId,
    isEightyPlus,
    madeBy: person.personId,
    at: now,
  })
  return id
}

/**
 * For whom the staff do something: somebody whom they may see, who stays so until it is done, or a caller who is written
 * down. @throws Refusal `caller_missing` when it is neither, `not_found` for somebody who is not there, or not theirs to see
 */
export const forWhom = async (
  context: ChangeContext,
  { personId, caller }: { personId?: string | undefined; caller?: Caller | undefined },
  communityId: number,
): Promise<string> => {
  if (personId !== undefined) {
    await seePerson(context.tx, context.person, personId)
    if (!(await holdPerson(context.tx, personId))) throw new Refusal('not_found')
    return personId
  }
  if (!caller) throw new Refusal('caller_missing')
  refuseUnclear({ 'caller.name': caller.name })
  return writeDown(context, caller, communityId)
}
