import { newsOf } from '../../src/domain/file-news'
import { communityOf } from '../../src/domain/id'
import { Refusal } from '../../src/domain/refusal'
import { mayActFor } from '../../src/domain/role'
import { changeFile, findFile } from '../storage/files'
import type { ChangeHandler } from './handler'

/** A worker has looked at what nobody else could decide. A refused photo's bytes are gone, and its owner is told. */
export const filesDecide: ChangeHandler<'files.decide'> = async ({ tx, person, now }, { fileId, isShown }) => {
  const communityId = communityOf(fileId)
  if (!mayActFor(person, communityId) || !(await findFile(tx, fileId))) throw new Refusal('not_found')
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
