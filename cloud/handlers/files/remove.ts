import { Refusal } from '../../../src/domain/refusal'
import { lockComplaintFor } from '../../complaints/lock-complaint'
import { isPartyTo } from '../../storage/complaints/parties'
import { changeFile, findFile } from '../../storage/files/files'
import type { ChangeHandler } from '../handler'
import { mayRemove } from './photo-rights'

/**
 * Removes a photo with its bytes. A point's photo is public and managed by its community, so an uploader who no longer
 * works there cannot remove it. A complaint's photo can be removed by its assignee, the manager and the reporter.
 */
export const filesRemove: ChangeHandler<'files.remove'> = async ({ tx, person, now }, { fileId }) => {
  const file = await findFile(tx, fileId)
  const isOwn = file?.reporterId === person.personId // If the complaint was merged into one in which the reporter is the other side, the photo is still theirs to remove.
  const isTheirs = file && mayRemove(person, file) && (isOwn || !(await isPartyTo(tx, file.subjectId, person.personId)))
  if (isTheirs && !isOwn && file.purpose === 'complaint_photo') {
    await lockComplaintFor('files.remove', tx, person, file.subjectId)
  }
  const removed = isTheirs ? await changeFile(tx, fileId, ['removed'], {}, now) : null
  if (!removed) throw new Refusal('not_found')
  const { communityId, gone } = removed
  return { output: { removedAt: now }, audit: [{ communityId, subjectId: fileId }], messages: [], gone }
}
