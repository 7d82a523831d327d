import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

const change = (bookingId: string, set: ReturnType<typeof sql>, by: string, now: string) => sql`
  update reservation set ${set}, changed_at = ${now}::timestamptz, changed_by = ${by}
  where community_id = ${communityOf(bookingId)} and id = ${bookingId}`

/** Checks a booking in. The room must be locked. */
export const checkIn = (tx: Tx, bookingId: string, by: string, now: string) =>
  change(bookingId, sql`state = 'checkedIn', checked_in_at = ${now}::timestamptz, remind_at = null`, by, now).execute(
    tx,
  )

/** Staff approve a booking. The room must be locked. */
export const approve = (tx: Tx, bookingId: string, remindAt: string | null, by: string, now: string) =>
  change(
    bookingId,
    sql`state = 'confirmed', sequence = sequence + 1, remind_at = ${remindAt}::timestamptz`,
    by,
    now,
  ).execute(tx)

/** Keeps a booking from being released although nobody checked in. The room must be locked. */
export const keep = (tx: Tx, bookingId: string, by: string, now: string) =>
  change(bookingId, sql`is_kept = true`, by, now).execute(tx)

/** Waives a no-show. The room must be locked. */
export const waiveNoShow = (tx: Tx, bookingId: string, by: string, now: string) =>
  change(bookingId, sql`no_show_waived_at = ${now}::timestamptz`, by, now).execute(tx)
