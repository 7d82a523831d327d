import { maskedName } from '../../../src/domain/hours/masked-name'
import { Refusal } from '../../../src/domain/refusal'
import { classRights } from '../../programmes/roster-rights'
import { findAccount, findClass } from '../../storage/programmes/roster-rows'
import type { ChangeHandler } from '../handler'

/**
 * Shows the number of a seat's account to whoever may read there who fetches a child: it is for the day on which nobody
 * comes for one, not for the years after. It is a change because it goes into the view log.
 */
export const programmesPhone: ChangeHandler<'programmes.phone'> = async (
  { tx, person, now },
  { sessionId, enrolmentId },
) => {
  const one = await findClass(tx, sessionId)
  const { seesChildren } = classRights(one, person, now)
  const account = one && seesChildren && (await findAccount(tx, sessionId, enrolmentId))
  if (!account) throw new Refusal('not_found')
  return {
    output: { name: account.name === null ? '' : maskedName(account.name), phone: account.phone },
    audit: [{ communityId: one.communityId, subjectId: account.personId }],
    messages: [],
  }
}
