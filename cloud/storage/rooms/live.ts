import { sql } from 'kysely'
import type { Claimed } from '../../../src/domain/rooms/day/has-room'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'
import { hasWaitlist } from './facts'

/** What has a room from now on: times alone. */
export const listLive = async (
  tx: Tx,
  roomId: string,
  now: string,
): Promise<{ startsAt: string; blockedUntil: string }[]> => {
  const { rows } = await sql<{ startsAt: string; blockedUntil: string }>`
    select starts_at as "startsAt", blocked_until as "blockedUntil" from reservation
    where community_id = ${communityOf(roomId)} and room_id = ${roomId} and blocked_until > ${now}::timestamptz
      and state in ('requested', 'confirmed', 'checkedIn', 'held', 'blocked')`.execute(tx)
  return rows
}

/** A claim that the time may have ended. */
export interface Running extends Claimed {
  id: string
  personId: string | null
  blockedUntil: string
  isSeries: boolean
}

/** What of a room has begun, or was kept for somebody until now; blocks end by themselves. */
export const listRunning = async (tx: Tx, roomId: string, now: string): Promise<Running[]> => {
  const { rows } = await sql<Running>`
    select id, kind, state, person_id as "personId", starts_at as "startsAt", ends_at as "endsAt",
      blocked_until as "blockedUntil", hold_until as "holdUntil", is_kept as "isKept",
      series_id is not null as "isSeries", ${hasWaitlist(now)} as "hasWaitlist"
    from reservation
    where community_id = ${communityOf(roomId)} and room_id = ${roomId}
      and state in ('requested', 'confirmed', 'checkedIn', 'held')
      and (starts_at <= ${now}::timestamptz or hold_until <= ${now}::timestamptz)
    order by starts_at, id`.execute(tx)
  return rows
}
