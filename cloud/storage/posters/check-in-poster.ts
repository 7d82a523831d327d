import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Tx } from '../tables'

/** Whether a code in use checks people in at this room: as the sign at its entrance, or as a poster of its point. */
export const isCheckInPoster = async (tx: Tx, code: string, roomId: string): Promise<boolean> => {
  const { rows } = await sql`
    select from poster join room on room.community_id = poster.community_id and room.point_id = poster.point_id
    where poster.code = ${code} and poster.task = 'checkIn' and poster.ended_at is null
      and room.community_id = ${communityOf(roomId)} and room.id = ${roomId}
      and (poster.room_id is null or poster.room_id = room.id)`.execute(tx)
  return rows.length > 0
}
