import { sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tx } from '../tables'

/** Whether a code in use checks people in at this room: as the sign at its entrance, or as a poster of its point. */
export const isCheckInPoster = async (tx: Tx, code: string, roomId: string): Promise<boolean> => {
  const { rows } = await sql`
    select from poster join room on room.community_id = poster.community_id and room.point_id = poster.point_id
    where poster.code = ${code} and poster.task = 'checkIn' and poster.ended_at is null
      and room.community_id = ${communityOf(roomId)} and room.id = ${roomId}
      and (poster.room_id is null or poster.room_id = room.id)`.execute(tx)
  return rows.length > 0
}

/** The code of the sign in use at a room's entrance. */
export const findDoorSign = async (db: Db, roomId: string): Promise<string | undefined> => {
  const sign = await db
    .selectFrom('poster')
    .select('code')
    .where('community_id', '=', communityOf(roomId))
    .where('room_id', '=', roomId)
    .where('task', '=', 'checkIn')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return sign?.code
}

/** The code of a point's own check-in poster in use, printed or reserved. */
export const findPointSign = async (db: Db, pointId: string): Promise<string | undefined> => {
  const sign = await db
    .selectFrom('poster')
    .select('code')
    .where('community_id', '=', communityOf(pointId))
    .where('point_id', '=', pointId)
    .where('room_id', 'is', null)
    .where('task', '=', 'checkIn')
    .where('ended_at', 'is', null)
    .executeTakeFirst()
  return sign?.code
}
