import { sql } from 'kysely'
import { DAY_MS, toInstant } from '../../src/domain/time'
import type { Db } from './tables'

const KEPT_DAYS = 180

/** Forgets what was told half a year ago: messages that were read, calls that were made, delivered lines of the outbox. */
export const forgetOldMessages = async (db: Db, now: string): Promise<void> => {
  const end = toInstant(Date.parse(now) - KEPT_DAYS * DAY_MS)
  await sql`delete from inbox where read_at is not null and at < ${end}::timestamptz`.execute(db)
  await sql`delete from call_todo where done_at < ${end}::timestamptz or needed_by < ${end}::timestamptz`.execute(db)
  await sql`delete from outbox where delivered_at < ${end}::timestamptz`.execute(db)
}
