import { sql } from 'kysely'
import type { Tables, Tx } from '../tables'

/** A claim that comes to an end. */
export interface End {
  id: string
  state: Tables['claim']['state']
  reason?: string | null
  movedTo?: string | null
  isNoShow?: boolean
}

interface Ending {
  communityId: number
  /** Null: the time. */
  by: string | null
  now: string
}

/**
 * Ends claims of a locked room, and the places in line that they were kept for. The database refuses what no claim may
 * become.
 */
export const endClaims = async (tx: Tx, ends: readonly End[], { communityId, by, now }: Ending): Promise<void> => {
  if (ends.length === 0) return
  await sql`
    with ending as (
      select id, state, reason, "movedTo", coalesce("isNoShow", false) as "isNoShow"
      from jsonb_to_recordset(${JSON.stringify(ends)}::jsonb)
        as one(id text, state text, reason text, "movedTo" text, "isNoShow" boolean)
    ), ended as (
      update claim set state = ending.state, reason = ending.reason, moved_to = ending."movedTo",
        no_show_at = case when ending."isNoShow" then claim.ends_at else no_show_at end,
        remind_at = null, changed_at = ${now}::timestamptz, changed_by = ${by}::text, sequence = sequence + 1
      from ending where claim.community_id = ${communityId} and claim.id = ending.id
      returning claim.waiting_id, claim.state
    )
    update waiting set state = ended.state, changed_at = ${now}::timestamptz
    from ended where waiting.community_id = ${communityId} and waiting.id = ended.waiting_id
      and waiting.state = 'offered' and ended.state in ('expired', 'declined')`.execute(tx)
}
