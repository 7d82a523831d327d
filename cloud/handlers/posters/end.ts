import { communityOf } from '../../../src/domain/id'
import { mayActFor } from '../../../src/domain/people/role'
import { Refusal } from '../../../src/domain/refusal'
import { endPoster, findPoster } from '../../storage/posters/posters'
import type { ChangeHandler } from '../handler'

/** Ends a poster that was taken down. Its code goes on answering, with where to go instead. */
export const postersEnd: ChangeHandler<'posters.end'> = async ({ tx, person, now }, { posterId }) => {
  const communityId = communityOf(posterId)
  if (!mayActFor(person, communityId)) throw new Refusal('not_found')
  const poster = await findPoster(tx, posterId)
  if (!poster) throw new Refusal('not_found')
  if (poster.endedAt !== null) throw new Refusal('already_done')
  await endPoster(tx, posterId, now)
  return { output: { endedAt: now }, audit: [{ communityId, subjectId: posterId }], messages: [] }
}
