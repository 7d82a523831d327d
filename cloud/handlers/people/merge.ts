import { makeId } from '../../../src/domain/id'
import { mergeOfferEnd } from '../../../src/domain/people/merge'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { communityName } from '../../storage/points/district'
import { lockRecord, offerMerge, duplicateByPhone } from '../../storage/people/merge-offers'
import type { ChangeHandler } from '../handler'
import { seePerson } from './see-person'

/**
 * Asks the person with WeChat and the same verified number whether this record is about them. Nothing is merged yet.
 */
export const peopleMerge: ChangeHandler<'people.merge'> = async ({ tx, person, now, random16 }, { personId }) => {
  const { communityId } = await seePerson(tx, person, personId)
  const record = await lockRecord(tx, personId)
  const intoPersonId = record?.phone ? await duplicateByPhone(tx, record.phone) : null
  const community = await communityName(tx, communityId)
  if (!record || intoPersonId === null) throw new Refusal('phone_wrong')
  if (community === undefined) throw new Refusal('not_found')

  const offerId = makeId(communityId, random16())
  const { expiresAt, isNew } = await offerMerge(tx, {
    communityId,
    id: offerId,
    fromPersonId: personId,
    intoPersonId,
    madeBy: person.personId,
    at: now,
    expiresAt: mergeOfferEnd(now),
  })
  const asked = message('merge_offered', {
    communityId,
    to: { personId: intoPersonId },
    subjectId: offerId,
    data: { community, name: record.name ?? '' },
  })
  return { output: { expiresAt }, audit: [{ communityId, subjectId: personId }], messages: isNew ? [asked] : [] }
}
