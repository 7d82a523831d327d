import { sql } from 'kysely'
import type { Tables, Tx } from '../tables'

/** A reservation that ends. */
export interface End {
  id: string
  state: Tables['reservation']['state']
  reason?: string | null
  movedTo?: string | null
  isNoShow?: boolean
}

interface Ending {
  communityId: number
  /** Null: ended by a time-based transition. */
  by: string | null
  now: string
}

/**
 * Ends reservations of a locked room, and the waitlist entries whose offers they were. The database refuses impossible
 * transitions.
 */
export const endReservations = async (
  tx: Tx,
  ends: readonly End[],
  { communityId, by, now }: Ending,
): Promise<void> => {
  if (ends.length === 0) return
  await sql`
    with ending as (
      select id, state, reason, "movedTo", coalesce("isNoShow", false) as "isNoShow"
      from jsonb_to_recordset(${JSON.stringify(ends)}::jsonb)
        as one(id text, state text, reason text, "movedTo" text, "isNoShow" boolean)
    ), ended as (
      update reservation set state = ending.state, reason = ending.reason, moved_to = ending."movedTo",
        no_show_at = case when ending."isNoShow" then reservation.ends_at else no_show_at end,
        remind_at = null, changed_at = ${now}::timestamptz, changed_by = ${by}::text, sequence = sequence + 1
      from ending where reservation.community_id = ${communityId} and reservation.id = ending.id
      returning reservation.waitlist_entry_id, reservation.state
    )
    update waitlist_entry set state = ended.state, changed_at = ${now}::timestamptz
    from ended where waitlist_entry.community_id = ${communityId} and waitlist_entry.id = ended.waitlist_entry_id
      and waitlist_entry.state = 'offered' and ended.state in ('expired', 'declined')`.execute(tx)
}
