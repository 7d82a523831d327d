import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

interface Taking {
  state: 'requested' | 'confirmed'
  remindAt: string | null
  by: string
  now: string
}

/** Turns a hold into a booking. The room must be locked, and the hold not expired. */
export const takeHold = (tx: Tx, reservationId: string, { state, remindAt, by, now }: Taking) =>
  sql`
    update reservation set kind = 'booking', state = ${state}, hold_until = null, remind_at = ${remindAt}::timestamptz,
      made_at = ${now}::timestamptz, changed_at = ${now}::timestamptz, changed_by = ${by}
    where community_id = ${communityOf(reservationId)} and id = ${reservationId}`.execute(tx)
