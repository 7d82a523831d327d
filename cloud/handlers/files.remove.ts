import { Refusal } from '../../src/domain/refusal'
import { mayActFor } from '../../src/domain/role'
import { changeFile, findFile } from '../storage/files'
import type { ChangeHandler } from './handler'

/**
 * Takes a photo away, with its bytes. It shows a place to the public, so it is its community's: whoever uploaded it and
 * no longer works there takes nothing away.
 */
export const filesRemove: ChangeHandler<'files.remove'> = async ({ tx, person, now }, { fileId }) => {
  const file = await findFile(tx, fileId)
  const isTheirs = file && mayActFor(person, file.communityId)
  const removed = isTheirs ? await changeFile(tx, fileId, ['removed'], {}, now) : null
  if (!removed) throw new Refusal('not_found')
  const { communityId, gone } = removed
  return { output: { removedAt: now }, audit: [{ communityId, subjectId: fileId }], messages: [], gone }
}
