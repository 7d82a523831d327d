import { limits } from '../../../src/contract/limits'
import type { Output } from '../../../src/contract/schema/types'
import { firstSentence } from '../../../src/domain/complaints/first-sentence'
import type { Person } from '../../../src/domain/people/role'
import { cutText } from '../../../src/domain/text'
import { presentPhotos } from '../../present/files/present-photos'
import { type FirstRow, listFirstRows } from '../../storage/complaints/first-rows'
import type { ReadContext } from '../handler'

type Item = Output<'desk.list'>['items'][number]
type First = Output<'desk.today'>['first'][number]

/** Thumbnails by the id of their complaint. If the file store cannot give any, there are none. */
const thumbsOf = async ({ ports, now }: Pick<ReadContext, 'ports' | 'now'>, rows: readonly FirstRow[]) => {
  const photos = rows.flatMap(({ photo }) => (photo ? [photo] : []))
  const shown = await presentPhotos(ports.files.addresses, photos, now).catch(() => [])
  const byPhoto = new Map(shown.map(({ id, thumbAddress }) => [id, thumbAddress]))
  return new Map(rows.map(({ id, photo }) => [id, (photo && byPhoto.get(photo.id)) ?? null]))
}

/** Adds to complaints among these items by what staff tell them apart. */
export const withComplaints = async (
  context: Pick<ReadContext, 'db' | 'ports' | 'now'>,
  { personId, communityId }: Person,
  items: readonly Item[],
): Promise<First[]> => {
  const ids = items.flatMap(({ kind, id }) => (kind === 'complaint' ? [id] : []))
  if (communityId === null || ids.length === 0) return items.map((item) => ({ ...item, complaint: null }))
  const rows = await listFirstRows(context.db, { communityId, viewerId: personId, ids })
  const thumbs = await thumbsOf(context, rows)
  const complaints = new Map(
    rows.map(({ id, words, photo: _, ...row }) => [
      id,
      { ...row, sentence: cutText(firstSentence(words), limits.noteMax), thumb: thumbs.get(id) ?? null },
    ]),
  )
  return items.map((item) => ({ ...item, complaint: complaints.get(item.id) ?? null }))
}
