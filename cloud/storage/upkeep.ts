import { sql } from 'kysely'
import { DAY_MS, HOUR_MS, toInstant } from '../../src/domain/time'
import type { Db } from './tables'

const KEY_DAYS = 7
const COUNT_HOURS = 1

const ago = (now: string, milliseconds: number): string => toInstant(Date.parse(now) - milliseconds)

/** Deletes stored replies after seven days and call counts after an hour. Safe to run twice and in two processes. */
export const forgetOldCalls = async (db: Db, now: string): Promise<void> => {
  const [keysEnd, countsEnd] = [ago(now, KEY_DAYS * DAY_MS), ago(now, COUNT_HOURS * HOUR_MS)]
  await sql`delete from call_key where created_at < ${keysEnd}::timestamptz`.execute(db)
  await sql`delete from call_count where minute < ${countsEnd}::timestamptz`.execute(db)
}

const BATCH = 200

/** The initials of a point's name, and those of each of its services. */
export const pointInitials = (
  name: string,
  services: readonly { name: string }[],
  initialsOf: (name: string) => string,
): string => [...new Set([name, ...services.map((service) => service.name)].map(initialsOf))].join(' ').trim()

/** Fills in missing pinyin initials of points, so that search finds them. @returns how many were filled in */
export const fillInitials = async (db: Db, initialsOf: (name: string) => string): Promise<number> => {
  const points = await db
    .selectFrom('point')
    .select(['community_id', 'id', 'name', 'service_details', sql<string>`xmin::text`.as('version')])
    .where('initials', 'is', null)
    .limit(BATCH)
    .execute()
  for (const { community_id, id, name, service_details: services, version } of points) {
    await db
      .updateTable('point')
      .set({ initials: pointInitials(name, services, initialsOf) })
      .where('community_id', '=', community_id)
      .where('id', '=', id)
      .where(sql<string>`xmin::text`, '=', version) // if it was changed meanwhile, the next run sees what it is now
      .execute()
  }
  return points.length
}
