import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { communityOf, makeId } from '../../../src/domain/id'
import { putPhoto } from '../../files/bytes'
import type { FileStore } from '../../platform/files/file-store'
import { cryptoRandom16 } from '../../platform/ids'
import { insertShownPhoto } from '../../storage/complaints/sample-photo'
import { forgetOrphanedBytes } from '../../storage/files/orphaned-bytes'
import type { Tx } from '../../storage/tables'
import type { LoadedComplaint } from './complaints'

/** As scripts/complaint-pictures.mjs draws them: small enough to be their own thumbnails. */
const SIZE = { width: 640, height: 480 }

interface Place {
  store: FileStore
  root: string
  now: string
}

/** Stores the drawn pictures of complaints as photos, as if they had been uploaded with the complaint. */
export const loadSamplePictures = async (
  tx: Tx,
  { store, root, now }: Place,
  complaints: readonly LoadedComplaint[],
): Promise<void> => {
  for (const { complaintId, reporterId, pictures, at } of complaints) {
    const communityId = communityOf(complaintId)
    for (const name of pictures) {
      const bytes = readFileSync(join(root, `data/sample/pictures/${name}.jpg`))
      const id = makeId(communityId, cryptoRandom16())
      const lying = await putPhoto(
        { db: tx, store, random16: cryptoRandom16 },
        id,
        { full: bytes, thumb: bytes, ...SIZE },
        now,
      )
      await insertShownPhoto(tx, {
        community_id: communityId,
        id,
        owner_id: reporterId,
        subject_id: complaintId,
        ...lying,
        check_trace: null,
        refused_why: null,
        made_at: at,
        ticket_until: at,
        finished_at: at,
        asked_at: at,
        decided_by: null,
        decided_at: at,
      })
      await forgetOrphanedBytes(tx, [lying.ref, lying.thumb_ref])
    }
  }
}
