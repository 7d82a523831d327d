import { type Insertable, sql } from 'kysely'
import { communityOf } from '../../../src/domain/id'
import type { Db, Tables, Tx } from '../tables'
import { isRoom } from './facts'

/** Changes with every edit of a room. */
const version = sql<string>`md5(row(room.name, room.kind, room.capacity, room.floor, room.fee, room.note, room.rules,
  room.hours)::text)`

export type RoomColumns = Insertable<Tables['room']>

/** A room as its staff edit it. @returns undefined when there is none */
export const findRoom = (db: Db, roomId: string) =>
  db.selectFrom('room').selectAll().select(version.as('version')).where(isRoom(roomId)).executeTakeFirst()

/** Inserts a room. @returns its version; undefined when its point does not exist */
export const insertRoom = async (tx: Tx, room: RoomColumns): Promise<string | undefined> => {
  const { community_id: communityId, point_id: pointId } = room
  const point = await tx
    .selectFrom('point')
    .select('id')
    .where('community_id', '=', communityId)
    .where('id', '=', pointId)
    .executeTakeFirst()
  if (!point) return undefined
  const saved = await tx.insertInto('room').values(room).returning(version.as('version')).executeTakeFirstOrThrow()
  return saved.version
}

/**
 * Updates a room if it still has the version that the editor read (optimistic locking). Of two concurrent edits the
 * second waits and finds another version.
 * @returns the new version; undefined when there is no such room at this point, not in this version, or it is closed
 * for good
 */
export const replaceRoom = async (
  tx: Tx,
  {
    community_id: communityId,
    id,
    point_id: pointId,
    ...room
  }: Partial<RoomColumns> & Pick<RoomColumns, 'community_id' | 'id' | 'point_id'>,
  seen: string,
): Promise<string | undefined> => {
  const saved = await tx
    .updateTable('room')
    .set(room)
    .where('community_id', '=', communityId)
    .where('id', '=', id)
    .where('point_id', '=', pointId)
    .where('retired_at', 'is', null)
    .where(version, '=', seen)
    .returning(version.as('version'))
    .executeTakeFirst()
  return saved?.version
}

/**
 * Closes a room for good, after waiting for bookings in progress: none is made after it. False: it was closed before.
 */
export const closeRoom = async (tx: Tx, roomId: string, now: string): Promise<boolean> => {
  await sql`select from room where ${isRoom(roomId)} for update`.execute(tx)
  const { numUpdatedRows } = await tx
    .updateTable('room')
    .set({ retired_at: now })
    .where('community_id', '=', communityOf(roomId))
    .where('id', '=', roomId)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0
}
