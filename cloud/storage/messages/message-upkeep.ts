import { sql } from 'kysely'
import { DAY_MS, toInstant } from '../../../src/domain/time'
import type { Db } from '../tables'

const KEPT_DAYS = 180

/**
 * Deletes messages older than half a year: read messages with the calls about them, calls that were made, and delivered
 * outbox rows. Unread messages about complaints are deleted with their complaint.
 */
export const forgetOldMessages = async (db: Db, now: string): Promise<void> => {
  const end = toInstant(Date.parse(now) - KEPT_DAYS * DAY_MS)
  await sql`
    with gone as (delete from inbox where read_at is not null and at < ${end}::timestamptz returning person_id, outbox_id)
    delete from call_todo using gone where call_todo.person_id = gone.person_id and call_todo.outbox_id = gone.outbox_id`.execute(
    db,
  )
  await sql`delete from call_todo where done_at < ${end}::timestamptz or needed_by < ${end}::timestamptz`.execute(db)
  await sql`delete from outbox where delivered_at < ${end}::timestamptz`.execute(db)
}
