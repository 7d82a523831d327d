import { newsOf } from '../../../src/domain/files/file-news'
import { communityOf } from '../../../src/domain/id'
import { Refusal } from '../../../src/domain/refusal'
import { lockComplaintFor } from '../../complaints/lock-complaint'
import { isPartyTo } from '../../storage/complaints/parties'
import { changeFile, findFile } from '../../storage/files/files'
import type { ChangeHandler } from '../handler'
import { worksOn } from './photo-rights'

/**
 * A worker reviews a photo the automatic check could not decide; of a complaint with an assignee, only they and the
 * manager do. When it is refused, its bytes are deleted and its owner is notified.
 */
export const filesDecide: ChangeHandler<'files.decide'> = async ({ tx, person, now }, { fileId, isShown }) => {
  const communityId = communityOf(fileId)
  const file = await findFile(tx, fileId)
  if (!file || !worksOn(person, file) || (await isPartyTo(tx, file.subjectId, person.personId)))
    throw new Refusal('not_found')
  if (file.purpose === 'complaint_photo') await lockComplaintFor('files.decide', tx, person, file.subjectId)
  const set = { decided_by: person.personId, decided_at: now, ...(!isShown && { refused_why: 'worker' }) }
  const decided = await changeFile(tx, fileId, [isShown ? 'allowed' : 'declined'], set, now)
  if (!decided) throw new Refusal('already_done')
  return {
    output: { decidedAt: now },
    audit: [{ communityId, subjectId: fileId }],
    messages: newsOf(decided.state, decided),
    gone: decided.gone,
  }
}
