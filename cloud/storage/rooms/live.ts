import { sql } from 'kysely'
import type { StoredReservation } from '../../../src/domain/rooms/day/has-room'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'
import { hasWaitlist } from './facts'

/** The times that are taken in a room from now on. */
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

/** A reservation for which a time-based transition may be due. */
export interface Running extends StoredReservation {
  id: string
  personId: string | null
  blockedUntil: string
  isSeries: boolean
}

/** The reservations of a room that have begun, and holds that have expired; blocks end by themselves. */
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
