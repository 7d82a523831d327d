import { normalPhone } from '../../../src/domain/people/phone-number'
import { Refusal } from '../../../src/domain/refusal'
import { confirmPhone } from '../../storage/people/people-made'
import type { ChangeHandler } from '../handler'
import { seePerson } from './see-person'

/** A worker has called the number and reached its owner. The number entered must match the stored one. */
export const peopleConfirm: ChangeHandler<'people.confirm'> = async ({ tx, person }, { personId, phone: typed }) => {
  const { communityId } = await seePerson(tx, person, personId)
  const phone = normalPhone(typed)
  if (phone === null || !(await confirmPhone(tx, personId, phone))) throw new Refusal('phone_wrong')
  return { output: { phone }, audit: [{ communityId, subjectId: personId }], messages: [] }
}
