import { normalPhone } from '../../../src/domain/people/phone-number'
import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import { readMe, verifyPhone } from '../../storage/people/me'
import type { ChangeHandler, PrepareHandler } from '../handler'

/** WeChat is asked before any row is locked; its codes can be used once. */
export const preparePhone: PrepareHandler<'me.phone'> = ({ ports }, { code }) => ports.phoneNumbers.byCode(code)

/** Stores the number that WeChat has verified. */
export const mePhone: ChangeHandler<'me.phone'> = async ({ tx, person, now }, _input, given) => {
  if (given === null) throw new Refusal('phone_code_used')
  const phone = normalPhone(given)
  if (!phone) throw new Refusal('phone_foreign')
  await verifyPhone(tx, person.personId, phone, 'wechat')
  return {
    output: await readMe(tx, person.personId, now),
    audit: [{ communityId: DISTRICT_ID, subjectId: person.personId }],
    messages: [],
  }
}
