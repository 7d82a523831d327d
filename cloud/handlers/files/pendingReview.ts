import { limits } from '../../../src/contract/limits'
import { categoryWords } from '../../../src/domain/complaints/words.zh'
import { shorten } from '../../../src/domain/message/shorten'
import { type FoundFile, listFiles } from '../../storage/files/files'
import type { ReadHandler } from '../handler'
import { presentPhotos } from '../../present/files/present-photos'

/** The point a photo shows, or the category and place of its complaint. */
const subjectOf = ({ pointName, category, place }: FoundFile): string =>
  shorten(category === null ? (pointName ?? '') : `${categoryWords[category]}，${place ?? ''}`, limits.nameMax)

/**
 * Photos pending review by a worker: of their own community, without those of complaints that a colleague is assigned
 * to, which only a manager sees too; for an admin of all, except complaint photos.
 */
export const filesPendingReview: ReadHandler<'files.pendingReview'> = async ({ db, ports, person, now }) => {
  const communityId = person?.role === 'admin' ? null : (person?.communityId ?? 0)
  const pending = await listFiles(
    db,
    'pendingReview',
    { communityId, viewerId: person?.personId ?? '', isManager: person?.role === 'manager' },
    limits.tasksMax,
  )
  const stored = pending.flatMap(({ id, ref, thumbRef, width, height }) =>
    ref && thumbRef && width && height ? [{ id, ref, thumbRef, width, height }] : [],
  )
  const photos = new Map((await presentPhotos(ports.files.addresses, stored, now)).map((photo) => [photo.id, photo]))
  return {
    files: pending.flatMap((file) => {
      const { id, madeAt } = file
      const photo = photos.get(id)
      return photo ? [{ ...photo, subject: subjectOf(file), madeAt }] : []
    }),
  }
}
