import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tables, Tx } from '../tables'

/** Rooms in which somebody has a reservation not yet ended, or a waitlist entry; in locking order. */
export const listRoomsOf = async (db: Db, personId: string): Promise<string[]> => {
  const { rows } = await sql<{ roomId: string }>`
    select community_id, room_id as "roomId" from reservation where person_id = ${personId}
      and state in ('requested', 'confirmed', 'checkedIn', 'held')
    union select community_id, room_id from waitlist_entry where person_id = ${personId} and state in ('waiting', 'offered')
    order by 1, 2`.execute(db)
  return rows.map(({ roomId }) => roomId)
}

/**
 * A person's future reservation in a locked room; group bookings are not included, because a group comes without its
 * contact. Instants.
 */
export interface Theirs {
  id: string
  kind: Extract<Tables['reservation']['kind'], 'booking' | 'hold'>
  personId: string
  startsAt: string
  endsAt: string
}

const isTheirs = (now: string): RawBuilder<boolean> => sql<boolean>`
  series_id is null and (state = 'held' or state in ('requested', 'confirmed') and starts_at > ${now}::timestamptz)`

/** Rooms in which somebody has a reservation to give back or a waitlist entry; in locking order. */
export const listRoomsToLeave = async (db: Db, personId: string, now: string): Promise<string[]> => {
  const { rows } = await sql<{ roomId: string }>`
    select community_id, room_id as "roomId" from reservation where person_id = ${personId} and ${isTheirs(now)}
    union select community_id, room_id from waitlist_entry where person_id = ${personId} and state = 'waiting'
    order by 1, 2`.execute(db)
  return rows.map(({ roomId }) => roomId)
}

export const listTheirs = async (tx: Tx, personId: string, roomId: string, now: string): Promise<Theirs[]> => {
  const { rows } = await sql<Theirs>`
    select id, kind, person_id as "personId", starts_at as "startsAt", ends_at as "endsAt" from reservation
    where person_id = ${personId} and community_id = ${communityOf(roomId)} and room_id = ${roomId} and ${isTheirs(now)}
    order by starts_at, id`.execute(tx)
  return rows
}

/** Ends a person's waitlist entries in this locked room. */
export const leaveWaitlist = (tx: Tx, personId: string, roomId: string, now: string) =>
  sql`
    update waitlist_entry set state = 'left', changed_at = ${now}::timestamptz
    where person_id = ${personId} and community_id = ${communityOf(roomId)} and room_id = ${roomId}
      and state = 'waiting'`.execute(tx)
