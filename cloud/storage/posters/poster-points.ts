import { sql } from 'kysely'
import type { OpeningHours } from '../../../src/domain/points/point-record'
import type { Db, Tx } from '../tables'

/** A point as far as its posters need it. */
export interface PosterPoint {
  communityId: number
  id: string
  name: string
  phone: string | null
  hours: OpeningHours
  hasPosition: boolean
  hasNoSteps: boolean
  rooms: { id: string; name: string }[]
}

export type Which =
  | { communityId: number }
  /** `roomIds`: also the points that have these rooms. */
  | { pointIds: readonly string[]; roomIds?: readonly string[] }
  | 'all'

const conditionOf = (which: Which) => {
  if (which === 'all') return sql`true`
  if ('communityId' in which) return sql`point.community_id = ${which.communityId}`
  return sql`point.id = any(${which.pointIds}::text[]) or exists (
    select from room where room.community_id = point.community_id and room.point_id = point.id
      and room.id = any(${which.roomIds ?? []}::text[]))`
}

/** Points with their rooms in use, by community and name. */
export const listPosterPoints = async (db: Db | Tx, which: Which, rowsMax: number | null): Promise<PosterPoint[]> => {
  const { rows } = await sql<PosterPoint>`
    select point.community_id as "communityId", point.id, point.name, point.phone, point.hours,
      point.position_status <> 'unverified' as "hasPosition",
      point.accessibility ->> 'stepFreeEntrance' = 'yes' as "hasNoSteps",
      coalesce((select json_agg(json_build_object('id', room.id, 'name', room.name) order by room.name, room.id)
        from room where room.community_id = point.community_id and room.point_id = point.id
          and room.retired_at is null), '[]') as rooms
    from point where ${conditionOf(which)}
    order by point.community_id, point.name, point.id limit ${rowsMax}`.execute(db)
  return rows
}
