import { sql } from 'kysely'
import { limits } from '../../../src/contract/limits'

/** A visible photo, before its URL is made. */
export interface StoredPhoto {
  id: string
  ref: string
  thumbRef: string
  width: number
  height: number
}

/** The visible photos of `point`, the newest first. */
export const shownPhotos = sql<StoredPhoto[]>`(
  select coalesce(json_agg(json_build_object('id', id, 'ref', ref, 'thumbRef', thumb_ref, 'width', width, 'height', height)
    order by made_at desc, id), '[]')
  from (
    select id, ref, thumb_ref, width, height, made_at from file
    where file.community_id = point.community_id and file.subject_id = point.id and file.state = 'shown'
    order by made_at desc, id limit ${sql.lit(limits.photosMax)}
  ) shown)`
