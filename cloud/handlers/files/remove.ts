import { Refusal } from '../../../src/domain/refusal'
import { isPartyTo } from '../../storage/complaints/parties'
import { changeFile, findFile } from '../../storage/files/files'
import type { ChangeHandler } from '../handler'
import { mayRemove } from './photo-rights'

/**
 * Takes a photo away, with its bytes. One of a point shows a place to the public, so it is its community's: whoever uploaded
 * it and no longer works there takes nothing away. One of a case whoever told it takes away too.
 */
export const filesRemove: ChangeHandler<'files.remove'> = async ({ tx, person, now }, { fileId }) => {
  const file = await findFile(tx, fileId)
  const isOwn = file?.reporterId === person.personId // put together with another, of which they are the other side, it is theirs all the same
  const isTheirs = file && mayRemove(person, file) && (isOwn || !(await isPartyTo(tx, file.subjectId, person.personId)))
  const removed = isTheirs ? await changeFile(tx, fileId, ['removed'], {}, now) : null
  if (!removed) throw new Refusal('not_found')
  const { communityId, gone } = removed
  return { output: { removedAt: now }, audit: [{ communityId, subjectId: fileId }], messages: [], gone }
}
