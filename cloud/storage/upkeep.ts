import { sql } from 'kysely'
import type { Db } from './tables'

const KEY_DAYS = 7
const COUNT_HOURS = 1

/** Forgets answered keys after seven days and call counts after an hour. Safe to run twice and in two processes. */
export const forgetOldCalls = async (db: Db, now: string): Promise<void> => {
  await sql`delete from call_key where created_at < ${now}::timestamptz - make_interval(days => ${KEY_DAYS})`.execute(db)
  await sql`delete from call_count where minute < ${now}::timestamptz - make_interval(hours => ${COUNT_HOURS})`.execute(db)
}

const BATCH = 200

/**
 * Fills in the initials of points that have none, so that search finds them by pinyin too.
 * @returns how many were filled in
 */
export const fillInitials = async (db: Db, initialsOf: (name: string) => string): Promise<number> => {
  const points = await db
    .selectFrom('point')
    .select(['community_id', 'id', 'name'])
    .where('initials', 'is', null)
    .limit(BATCH)
    .execute()
  for (const { community_id, id, name } of points) {
    await db
      .updateTable('point')
      .set({ initials: initialsOf(name) })
      .where('community_id', '=', community_id)
      .where('id', '=', id)
      .where('name', '=', name) // renamed meanwhile: the next run sees the new name
      .execute()
  }
  return points.length
}
