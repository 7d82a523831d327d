import { sql } from 'kysely'
import type { PosterTask } from '../../../src/domain/scan/poster-task'
import type { Db } from '../tables'

export interface ScannedPoster {
  task: PosterTask
  pointId: string
  room: { id: string; name: string; isRetired: boolean } | null
  isEnded: boolean
}

/**
 * The poster of a code, and notes the day on which it was scanned: nothing about who did, and written once a day.
 * @param today in Shanghai, `2026-12-01`
 */
export const findScanned = async (db: Db, code: string, today: string): Promise<ScannedPoster | undefined> => {
  const { rows } = await sql<ScannedPoster>`
    with noted as (
      update poster set last_scanned_on = ${today}::date
      where code = ${code} and last_scanned_on is distinct from ${today}::date
    )
    select poster.task, poster.point_id as "pointId", poster.ended_at is not null as "isEnded",
      case when room.id is not null then
        json_build_object('id', room.id, 'name', room.name, 'isRetired', room.retired_at is not null) end as room
    from poster left join room on room.community_id = poster.community_id and room.id = poster.room_id
    where poster.code = ${code}`.execute(db)
  return rows[0]
}

/** The room of a door's own code, which the first signs carry. */
export const findRoomByCode = async (
  db: Db,
  code: string,
): Promise<{ id: string; name: string; pointId: string; isRetired: boolean } | undefined> => {
  const { rows } = await sql<{ id: string; name: string; pointId: string; isRetired: boolean }>`
    select id, name, point_id as "pointId", retired_at is not null as "isRetired"
    from room where code = ${code}`.execute(db)
  return rows[0]
}
