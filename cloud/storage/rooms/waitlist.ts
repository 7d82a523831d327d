import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tables, Tx } from '../tables'
import { roomJson, roomWithPoint, type SeenRoom } from './room-json'

/** A waitlist entry. Instants. */
export interface WaitlistEntry {
  id: string
  personId: string
  startsAt: string
  endsAt: string
  partySize: number
  purpose: string
}

const ENTRIES_MAX = 500

/** A room's waitlist for times that are not past, in order. */
export const listWaitlist = async (tx: Tx, roomId: string, now: string): Promise<WaitlistEntry[]> => {
  const { rows } = await sql<WaitlistEntry>`
    select id, person_id as "personId", starts_at as "startsAt", ends_at as "endsAt", party_size as "partySize", purpose
    from waitlist_entry where community_id = ${communityOf(roomId)} and room_id = ${roomId} and state = 'waiting'
      and ends_at > ${now}::timestamptz
    order by place limit ${ENTRIES_MAX}`.execute(tx)
  return rows
}

/** A waitlist entry with its room. */
export interface WaitlistEntryRow extends WaitlistEntry {
  room: SeenRoom
  state: Tables['waitlist_entry']['state']
  reservationId: string | null
  /** Until when the offer is open. */
  holdUntil: string | null
  ahead: number
}

const columns = sql`
  waitlist_entry.id, ${roomJson} as room, waitlist_entry.person_id as "personId", waitlist_entry.state, waitlist_entry.starts_at as "startsAt",
  waitlist_entry.ends_at as "endsAt", waitlist_entry.party_size as "partySize", waitlist_entry.purpose, waitlist_entry.reservation_id as "reservationId",
  (select hold_until from reservation where reservation.community_id = waitlist_entry.community_id and reservation.id = waitlist_entry.reservation_id)
    as "holdUntil",
  (select count(*)::int from waitlist_entry before where before.community_id = waitlist_entry.community_id
    and before.room_id = waitlist_entry.room_id and before.state in ('waiting', 'offered') and before.place < waitlist_entry.place
    and before.starts_at < waitlist_entry.ends_at and before.ends_at > waitlist_entry.starts_at) as ahead`

const select = (where: RawBuilder<unknown>) => sql<WaitlistEntryRow>`
  select ${columns} from ${roomWithPoint}
  join waitlist_entry on waitlist_entry.community_id = room.community_id and waitlist_entry.room_id = room.id where ${where}`

/** @returns undefined when there is no such entry */
export const findWaitlistEntry = async (db: Db, waitlistEntryId: string): Promise<WaitlistEntryRow | undefined> => {
  const { rows } = await select(
    sql`waitlist_entry.community_id = ${communityOf(waitlistEntryId)} and waitlist_entry.id = ${waitlistEntryId}`,
  ).execute(db)
  return rows[0]
}

/** A person's open waitlist entries: those with an open offer first. */
export const listWaitlistEntries = async (
  db: Db,
  personId: string,
  now: string,
  rowsMax: number,
): Promise<WaitlistEntryRow[]> => {
  const { rows } = await sql<WaitlistEntryRow>`
    ${select(sql`waitlist_entry.person_id = ${personId} and waitlist_entry.state in ('waiting', 'offered')
      and waitlist_entry.ends_at > ${now}::timestamptz`)}
    order by waitlist_entry.state = 'offered' desc, waitlist_entry.starts_at, waitlist_entry.id limit ${rowsMax}`.execute(
    db,
  )
  return rows
}

/** The number of a person's waitlist entries. Their quota must be locked. */
export const countWaitlistEntries = async (tx: Tx, personId: string, now: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from waitlist_entry
    where person_id = ${personId} and state in ('waiting', 'offered') and ends_at > ${now}::timestamptz`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Adds somebody to the end of the waitlist. False: they are on it already. */
export const insertWaitlistEntry = async (
  tx: Tx,
  roomId: string,
  entry: WaitlistEntry,
  now: string,
): Promise<boolean> => {
  const { rows } = await sql`
    insert into waitlist_entry (community_id, id, room_id, person_id, starts_at, ends_at, party_size, purpose, state, joined_at,
      changed_at)
    values (${communityOf(roomId)}, ${entry.id}, ${roomId}, ${entry.personId}, ${entry.startsAt}, ${entry.endsAt},
      ${entry.partySize}, ${entry.purpose}, 'waiting', ${now}, ${now})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** @param reservationId the hold, or the booking that it became */
export const markWaitlistEntry = (
  tx: Tx,
  waitlistEntryId: string,
  state: Tables['waitlist_entry']['state'],
  reservationId: string | null,
  now: string,
) =>
  sql`
    update waitlist_entry set state = ${state}, reservation_id = coalesce(${reservationId}::text, reservation_id), changed_at = ${now}::timestamptz
    where community_id = ${communityOf(waitlistEntryId)} and id = ${waitlistEntryId}`.execute(tx)
