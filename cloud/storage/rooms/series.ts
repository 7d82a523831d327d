import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'
import type { BookingRow } from './booking-rows'

/** What of a series is still to come in its room, the first before the others. */
export const listSeries = async (
  tx: Tx,
  { id, seriesId, room }: Pick<BookingRow, 'id' | 'seriesId' | 'room'>,
  now: string,
): Promise<Pick<BookingRow, 'id' | 'personId' | 'startsAt' | 'endsAt'>[]> => {
  const { rows } = await sql<Pick<BookingRow, 'id' | 'personId' | 'startsAt' | 'endsAt'>>`
    select id, person_id as "personId", starts_at as "startsAt", ends_at as "endsAt" from claim
    where community_id = ${communityOf(id)} and series_id = ${seriesId} and room_id = ${room.id}
      and state in ('requested', 'confirmed', 'blocked') and ends_at > ${now}::timestamptz
    order by starts_at`.execute(tx)
  return rows
}
