import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/** Seats of an enrolment on one date. */
export interface SeatsOn {
  sessionId: string
  enrolmentId: string
  seats: readonly number[]
}

/** Whether anybody of these seats was marked on the date: as there, or as away by whoever marks. */
export const isMarked = async (db: Db, { sessionId, enrolmentId, seats }: SeatsOn): Promise<boolean> => {
  const ofSeats = sql`community_id = ${communityOf(sessionId)} and session_id = ${sessionId}
    and enrolment_id = ${enrolmentId} and seat = any(${[...seats]}::int[])`
  const { rows } = await sql`
    select from class_presence where ${ofSeats}
    union all select from session_away where ${ofSeats} and not is_told limit 1`.execute(db)
  return rows.length > 0
}

/**
 * Writes down that these seats stay empty on the date, as their account says. Who says so wants the seat, if that was
 * asked. The programme must be locked.
 */
export const sayAway = async (
  tx: Tx,
  { sessionId, enrolmentId, seats }: SeatsOn,
  { by, now }: { by: string; now: string },
): Promise<void> => {
  await sql`
    with kept as (
      update enrolment_seat set kept_at = greatest(asked_at, ${now}::timestamptz)
      where community_id = ${communityOf(sessionId)} and enrolment_id = ${enrolmentId}
        and seat = any(${[...seats]}::int[]) and asked_at is not null and kept_at is null
    )
    insert into session_away (community_id, session_id, enrolment_id, seat, is_told, at, by_person)
    select ${communityOf(sessionId)}::int, ${sessionId}::text, ${enrolmentId}::text, seat, true, ${now}::timestamptz,
      ${by}::text
    from unnest(${[...seats]}::int[]) as one(seat)
    on conflict (community_id, session_id, enrolment_id, seat) do nothing`.execute(tx)
}

/** Takes it back; what staff have marked themselves stays. The programme must be locked. */
export const unsayAway = async (tx: Tx, { sessionId, enrolmentId, seats }: SeatsOn): Promise<void> => {
  await sql`
    delete from session_away where community_id = ${communityOf(sessionId)} and session_id = ${sessionId}
      and enrolment_id = ${enrolmentId} and seat = any(${[...seats]}::int[]) and is_told`.execute(tx)
}
