import { canHappen } from '../../../src/domain/complaints/state'
import { makeId } from '../../../src/domain/id'
import { message } from '../../../src/domain/message/message'
import { Refusal } from '../../../src/domain/refusal'
import { refuseUnclear } from '../../../src/domain/visible-text'
import { firstWord } from '../../complaints/first-word'
import { lockComplaintFor } from '../../complaints/lock-complaint'
import { takeStep } from '../../complaints/step'
import { stopMediations } from '../../mediation/stop-mediations'
import { refuseRevealing } from '../../complaints/reveals-reporter'
import { toMediator } from '../../mediation/notices'
import { findMediations } from '../../storage/mediation/mediation-rows'
import { isPartyTo } from '../../storage/complaints/parties'
import { lockMediator } from '../../storage/mediation/mediators'
import { insertMediation } from '../../storage/mediation/write-mediation'
import type { ChangeHandler } from '../handler'

/** Opens the mediation of a complaint. Only the reporter is notified before a card is given. */
export const mediationOpen: ChangeHandler<'mediation.open'> = async (
  context,
  { complaintId, mediatorId, ...input },
) => {
  const { tx, person, now, random16 } = context
  const row = await lockComplaintFor('mediation.open', tx, person, complaintId)
  const { communityId, reporterId, category } = row
  const earlier = await findMediations(tx, complaintId)
  // A failed agreement is replaced by the new mediation, once the reporter has said that it did not last.
  if (earlier && !(earlier.state === 'agreed' && canHappen('openMediation', row.state)))
    throw new Refusal('already_mediated')
  if (reporterId === null) throw new Refusal('wrong_state')
  const [title, words] = [input.title.trim(), input.words.trim()]
  if (title === '' || words === '') throw new Refusal('words_missing')
  refuseUnclear({ title })
  await refuseRevealing(tx, complaintId, title, words)
  const mediator = mediatorId === null ? null : await lockMediator(tx, communityId, mediatorId)
  if (mediator === undefined || mediator?.personId === reporterId) throw new Refusal('not_found')
  if (mediator && mediator.personId !== null && (await isPartyTo(tx, complaintId, mediator.personId)))
    throw new Refusal('not_found')

  const id = makeId(communityId, random16())
  const ended = await stopMediations(context, complaintId, 'staff')
  // The reporter learns what the community will do, which is what the first reply is promised for.
  await takeStep(context, row, 'openMediation', {
    kind: 'mediationOpened',
    side: 'staff',
    personId: person.personId,
    ...firstWord(row, now),
  })
  await insertMediation(tx, {
    community_id: communityId,
    id,
    complaint_id: complaintId,
    state: 'open',
    title,
    words,
    mediator_id: mediatorId,
    // Opening it and mediating it oneself counts as accepting; for a mediator from outside the worker has asked.
    mediator_accepted_at:
      mediator && (mediator.personId === null || mediator.personId === person.personId) ? now : null,
    first_id: reporterId,
    first_in_at: null,
    first_out_at: null,
    other_id: null,
    other_in_at: null,
    other_out_at: null,
    terms: null,
    terms_first_at: null,
    terms_other_at: null,
    paper_number: null,
    opened_at: now,
    agreed_at: null,
    stopped_at: null,
  })
  const asked = mediator && mediator.personId !== null && mediator.personId !== person.personId
  return {
    output: { mediationId: id },
    audit: [{ communityId, subjectId: id }],
    messages: [
      ...ended,
      message('complaint_mediation', {
        communityId,
        to: { personId: reporterId },
        subjectId: complaintId,
        data: { category },
      }),
      ...(asked && mediator.personId !== null ? toMediator({ id, communityId, category }, mediator.personId) : []),
    ],
  }
}
