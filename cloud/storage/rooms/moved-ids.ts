import { sql } from 'kysely'
import type { Db } from '../tables'

/** The current ids of rooms, bookings, waitlist entries and points that had one of these ids, by the old id. */
export const findMovedIds = async (db: Db, ids: readonly string[]): Promise<Map<string, string>> => {
  const { rows } = await sql<{ oldId: string; id: string }>`
    select old_id as "oldId", id from id_moved where old_id = any(${ids}::text[])
    union all select old_id, id from point_moved where old_id = any(${ids}::text[])`.execute(db)
  return new Map(rows.map(({ oldId, id }) => [oldId, id]))
}
