import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../cloud/storage/tables'

/** Backends of this database that wait for somebody else's lock. */
export const lockWaiters = sql`
  select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`

/** Asks until there is a row: the other side has got as far as the question says. */
export const untilRow = async (db: Db, query: RawBuilder<unknown>): Promise<void> => {
  while ((await query.execute(db)).rows.length === 0);
}
