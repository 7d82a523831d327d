import { type RawBuilder, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tables, Tx } from '../tables'
import { roomJson, roomWithPoint, type SeenRoom } from './room-json'

/** Somebody in line. Instants. */
export interface Waiter {
  id: string
  personId: string
  startsAt: string
  endsAt: string
  partySize: number
  purpose: string
}

const LINE_MAX = 500

/** Who waits for times of a room that are not over, the longest waiting first. */
export const listLine = async (tx: Tx, roomId: string, now: string): Promise<Waiter[]> => {
  const { rows } = await sql<Waiter>`
    select id, person_id as "personId", starts_at as "startsAt", ends_at as "endsAt", party_size as "partySize", purpose
    from waiting where community_id = ${communityOf(roomId)} and room_id = ${roomId} and state = 'waiting'
      and ends_at > ${now}::timestamptz
    order by place limit ${LINE_MAX}`.execute(tx)
  return rows
}

/** A place in line with its room. */
export interface WaitingRow extends Waiter {
  room: SeenRoom
  state: Tables['waiting']['state']
  claimId: string | null
  /** Until when the place is kept. */
  holdUntil: string | null
  ahead: number
}

const columns = sql`
  waiting.id, ${roomJson} as room, waiting.person_id as "personId", waiting.state, waiting.starts_at as "startsAt",
  waiting.ends_at as "endsAt", waiting.party_size as "partySize", waiting.purpose, waiting.claim_id as "claimId",
  (select hold_until from claim where claim.community_id = waiting.community_id and claim.id = waiting.claim_id)
    as "holdUntil",
  (select count(*)::int from waiting before where before.community_id = waiting.community_id
    and before.room_id = waiting.room_id and before.state in ('waiting', 'offered') and before.place < waiting.place
    and before.starts_at < waiting.ends_at and before.ends_at > waiting.starts_at) as ahead`

const select = (where: RawBuilder<unknown>) => sql<WaitingRow>`
  select ${columns} from ${roomWithPoint}
  join waiting on waiting.community_id = room.community_id and waiting.room_id = room.id where ${where}`

/** @returns undefined where there is no such place */
export const findWaiting = async (db: Db, waitingId: string): Promise<WaitingRow | undefined> => {
  const { rows } = await select(
    sql`waiting.community_id = ${communityOf(waitingId)} and waiting.id = ${waitingId}`,
  ).execute(db)
  return rows[0]
}

/** A person's places in line that are not over: those that are kept for them first. */
export const listWaiting = async (db: Db, personId: string, now: string, rowsMax: number): Promise<WaitingRow[]> => {
  const { rows } = await sql<WaitingRow>`
    ${select(sql`waiting.person_id = ${personId} and waiting.state in ('waiting', 'offered')
      and waiting.ends_at > ${now}::timestamptz`)}
    order by waiting.state = 'offered' desc, waiting.starts_at, waiting.id limit ${rowsMax}`.execute(db)
  return rows
}

/** How many places a person has in line. Their quota must be locked. */
export const countWaiting = async (tx: Tx, personId: string, now: string): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from waiting
    where person_id = ${personId} and state in ('waiting', 'offered') and ends_at > ${now}::timestamptz`.execute(tx)
  return rows[0]?.count ?? 0
}

/** Puts somebody at the end of the line. False: they are in it already. */
export const insertWaiting = async (tx: Tx, roomId: string, waiter: Waiter, now: string): Promise<boolean> => {
  const { rows } = await sql`
    insert into waiting (community_id, id, room_id, person_id, starts_at, ends_at, party_size, purpose, state, joined_at,
      changed_at)
    values (${communityOf(roomId)}, ${waiter.id}, ${roomId}, ${waiter.personId}, ${waiter.startsAt}, ${waiter.endsAt},
      ${waiter.partySize}, ${waiter.purpose}, 'waiting', ${now}, ${now})
    on conflict do nothing returning id`.execute(tx)
  return rows.length > 0
}

/** @param claimId the hold or the booking that it became */
export const markWaiting = (
  tx: Tx,
  waitingId: string,
  state: Tables['waiting']['state'],
  claimId: string | null,
  now: string,
) =>
  sql`
    update waiting set state = ${state}, claim_id = coalesce(${claimId}::text, claim_id), changed_at = ${now}::timestamptz
    where community_id = ${communityOf(waitingId)} and id = ${waitingId}`.execute(tx)
