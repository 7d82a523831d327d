import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { StoredPhoto } from '../shown-photos'
import type { Db } from '../tables'

/** The photos of a case, the oldest first; of those that nobody has looked at yet only how many there are. */
export interface PhotosOf {
  shown: StoredPhoto[]
  hidden: number
}

export const findPhotosOf = async (db: Db, complaintId: string, rowsMax: number): Promise<PhotosOf> => {
  const isOf = sql`file.community_id = ${communityOf(complaintId)} and file.subject_id = ${complaintId} and purpose = 'complaint_photo'`
  const { rows } = await sql<PhotosOf>`
    select (
      select coalesce(json_agg(json_build_object('id', id, 'ref', ref, 'thumbRef', thumb_ref, 'width', width, 'height', height)
        order by made_at, id), '[]')
      from (select * from file where ${isOf} and state = 'shown' order by made_at, id limit ${rowsMax}) as seen
    ) as shown, (
      select count(*)::int from (select from file where ${isOf} and state in ('uploaded', 'checking', 'held') limit ${rowsMax}) as some
    ) as hidden`.execute(db)
  return rows[0] ?? { shown: [], hidden: 0 }
}
