import { subscriptions } from '../../../src/domain/message/template'
import { Refusal } from '../../../src/domain/refusal'
import { DISTRICT_ID } from '../../../src/domain/people/role'
import { keepConsent } from '../../storage/messages/consents'
import type { ChangeHandler } from '../handler'

/**
 * Counts the answers the caller gave to WeChat's subscription prompt. Kinds are updated in a fixed order, so that
 * concurrent calls do not deadlock.
 */
export const messagesConsent: ChangeHandler<'messages.consent'> = async ({ tx, person, now }, { answers }) => {
  const known: readonly string[] = subscriptions
  if (answers.some(({ template }) => !known.includes(template))) throw new Refusal('not_found')
  const ordered = [...answers].sort((a, b) => known.indexOf(a.template) - known.indexOf(b.template))
  for (const answer of ordered) await keepConsent(tx, person.personId, answer, now)
  return { output: {}, audit: [{ communityId: DISTRICT_ID, subjectId: person.personId }], messages: [] }
}
