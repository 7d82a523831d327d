import { communityOf } from '../../../src/domain/id'
import { isSameByPhone } from '../../../src/domain/people/merge'
import { Refusal } from '../../../src/domain/refusal'
import { mergePeople } from '../../people/merge-people'
import { readMe } from '../../storage/people/me'
import { lockHalves } from '../../storage/people/merge'
import { answerOffer, findOffer } from '../../storage/people/merge-offers'
import type { ChangeHandler } from '../handler'

/**
 * The caller says whether a record is about them. If so, everything the record owns becomes theirs, in this
 * transaction.
 */
export const meMerge: ChangeHandler<'me.merge'> = async ({ tx, person: { personId }, clock }, { offerId, isMe }) => {
  const offer = await findOffer(tx, offerId, personId)
  if (!offer) throw new Refusal('not_found')
  // People are locked before offers, in the same order everywhere, to avoid a deadlock.
  const halves = await lockHalves(tx, offer.from_person_id, personId)
  const now = clock()
  const isAnswered = !(await answerOffer(tx, offerId, isMe ? 'merged' : 'refused', now))
  if (isAnswered) throw new Refusal('already_done')
  if (offer.expires_at <= now || !halves) throw new Refusal('not_found')
  if (isMe) {
    if (!isSameByPhone(halves.record, halves.own)) throw new Refusal('phone_wrong')
    await mergePeople(tx, offer.from_person_id, personId, now)
  }
  return {
    output: await readMe(tx, personId, now),
    audit: [{ communityId: communityOf(offerId), subjectId: offer.from_person_id }],
    messages: [],
  }
}
