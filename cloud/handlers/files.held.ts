import { limits } from '../../src/contract/limits'
import { listFiles } from '../storage/files'
import type { ReadHandler } from './handler'
import { presentPhotos } from './present-photos'

/** Photos that wait for a worker's eye: of the own community, of all for an admin. */
export const filesHeld: ReadHandler<'files.held'> = async ({ db, ports, person, now }) => {
  const communityId = person?.role === 'admin' ? null : (person?.communityId ?? 0)
  const held = await listFiles(db, 'held', communityId, limits.tasksMax)
  const stored = held.flatMap(({ id, ref, thumbRef, width, height }) =>
    ref && thumbRef && width && height ? [{ id, ref, thumbRef, width, height }] : [],
  )
  const photos = new Map((await presentPhotos(ports.files.addresses, stored, now)).map((photo) => [photo.id, photo]))
  return {
    files: held.flatMap(({ id, subject, madeAt }) => {
      const photo = photos.get(id)
      return photo ? [{ ...photo, subject, madeAt }] : []
    }),
  }
}
