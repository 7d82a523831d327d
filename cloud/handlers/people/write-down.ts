import type { Input } from '../../../src/contract/schema/types'
import { normalPhone } from '../../../src/domain/people/phone-number'
import { Refusal } from '../../../src/domain/refusal'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { isCommunity } from '../../storage/people/me'
import { makePerson } from '../../storage/people/people-made'
import { lockPersonShared } from '../../storage/people/lock-person'
import type { ChangeContext } from '../handler'
import { seePerson } from './see-person'

type WalkIn = Omit<Input<'people.create'>, 'communityId'>

/**
 * Registers somebody without WeChat, at the counter or on the telephone.
 * @returns their id
 * @throws Refusal `not_found` for an unknown community, `name_missing`, `phone_wrong`
 */
export const writeDown = async (
  { tx, person, now, random16 }: ChangeContext,
  walkIn: WalkIn,
  communityId: number,
): Promise<string> => {
  if (!(await isCommunity(tx, communityId))) throw new Refusal('not_found')
  const [name, phone] = [walkIn.name.trim(), walkIn.phone === null ? null : normalPhone(walkIn.phone)]
  if (name === '') throw new Refusal('name_missing')
  if (walkIn.phone !== null && phone === null) throw new Refusal('phone_wrong')
  const id = random16()
  const { isEightyPlus } = walkIn
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
 * The person the staff act for: somebody they may see, locked until the transaction ends, or a walk-in, who is
 * registered.
 * @throws Refusal `walk_in_missing` when it is neither, `not_found` for a person who does not exist or whom the caller
 * may not see
 */
export const forWhom = async (
  context: ChangeContext,
  { personId, walkIn }: { personId?: string | undefined; walkIn?: WalkIn | undefined },
  communityId: number,
): Promise<string> => {
  if (personId !== undefined) {
    await seePerson(context.tx, context.person, personId)
    if (!(await lockPersonShared(context.tx, personId))) throw new Refusal('not_found')
    return personId
  }
  if (!walkIn) throw new Refusal('walk_in_missing')
  refuseUnclear({ 'walkIn.name': walkIn.name })
  return writeDown(context, walkIn, communityId)
}
