import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../cloud/storage/tables'

/** Connections to this database that wait for a lock of another one. */
export const lockWaiters = sql`
  select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`

/** Polls until the query returns a row, that is, until the other side has reached the awaited point. */
export const untilRow = async (db: Db, query: RawBuilder<unknown>): Promise<void> => {
  while ((await query.execute(db)).rows.length === 0);
}
