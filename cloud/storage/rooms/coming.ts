import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tables, Tx } from '../tables'

/** A future reservation. An instant. */
export interface Coming {
  id: string
  kind: Tables['reservation']['kind']
  personId: string | null
  startsAt: string
  /** Of a block: the date of a programme that it keeps the room for. */
  sessionId: string | null
}

/** The future reservations of a locked room: bookings that have not begun, open holds, blocks that have not ended. */
export const listComingOf = async (tx: Tx, roomId: string, now: string): Promise<Coming[]> => {
  const { rows } = await sql<Coming>`
    select id, kind, person_id as "personId", starts_at as "startsAt", session_id as "sessionId"
    from reservation
    where community_id = ${communityOf(roomId)} and room_id = ${roomId} and case
      when state in ('requested', 'confirmed') then starts_at > ${now}::timestamptz
      when state in ('held', 'blocked') then ends_at > ${now}::timestamptz
      else false end
    order by starts_at, id`.execute(tx)
  return rows
}

/** The waitlist entry of somebody that was ended. An instant. */
export interface Ended {
  id: string
  personId: string
  startsAt: string
}

/** Ends the waitlist of a room. @returns the ended entries for times that are not past */
export const endWaitlist = async (tx: Tx, roomId: string, now: string): Promise<Ended[]> => {
  const { rows } = await sql<Ended & { isOver: boolean }>`
    update waitlist_entry set state = 'over', changed_at = ${now}::timestamptz
    where community_id = ${communityOf(roomId)} and room_id = ${roomId} and state in ('waiting', 'offered')
    returning id, person_id as "personId", starts_at as "startsAt", ends_at <= ${now}::timestamptz as "isOver"`.execute(
    tx,
  )
  return rows.filter(({ isOver }) => !isOver)
}
