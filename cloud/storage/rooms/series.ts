import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** One date of a series. Instants. */
export interface SeriesDate {
  id: string
  roomId: string
  personId: string | null
  startsAt: string
  endsAt: string
}

/** The future dates of a reservation's series, in any rooms, the earliest first. */
export const listSeries = async (tx: Tx, reservationId: string, now: string): Promise<SeriesDate[]> => {
  const communityId = communityOf(reservationId)
  const { rows } = await sql<SeriesDate>`
    select id, room_id as "roomId", person_id as "personId", starts_at as "startsAt", ends_at as "endsAt" from reservation
    where community_id = ${communityId}
      and series_id = (select series_id from reservation where community_id = ${communityId} and id = ${reservationId})
      and state in ('requested', 'confirmed', 'blocked') and ends_at > ${now}::timestamptz
    order by starts_at, id`.execute(tx)
  return rows
}
