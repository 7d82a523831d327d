import type { Output } from '../../../src/contract/schema/types'
import type { FileAddresses } from '../../platform/files/file-addresses'
import type { StoredPhoto } from '../../storage/files/shown-photos'

type Photo = Output<'points.get'>['photos'][number]

/**
 * Photos with addresses signed for this answer; a photo that cannot have one is left out.
 * @throws Error when the file store is unavailable
 */
export const presentPhotos = async (
  addresses: FileAddresses,
  photos: readonly StoredPhoto[],
  now: string,
): Promise<Photo[]> => {
  if (photos.length === 0) return []
  const refs = photos.flatMap(({ ref, thumbRef }) => [ref, thumbRef])
  const made = await addresses.of(refs, now)
  return photos.flatMap(({ id, width, height }, index) => {
    const [address, thumbAddress] = [made[2 * index], made[2 * index + 1]]
    return address && thumbAddress ? [{ id, address, thumbAddress, width, height }] : []
  })
}
