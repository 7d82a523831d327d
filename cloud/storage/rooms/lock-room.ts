import { sql } from 'kysely'
import type { RoomRules } from '../../../src/domain/rooms/rules'
import type { Tx } from '../tables'
import { isRoom } from './facts'
import { roomWithPoint } from './room-json'

/** What whoever changes a room's claims must know of it. */
export interface LockedRoom {
  id: string
  communityId: number
  name: string
  pointName: string
  rules: RoomRules
  code: string
  isRetired: boolean
}

const select = sql`
  select room.id, room.community_id as "communityId", room.name, point.name as "pointName", room.rules, room.code,
    room.retired_at is not null as "isRetired"
  from ${roomWithPoint}`

/**
 * Whoever ends a claim has the room to themselves until the transaction is over, so that the place goes to the next in
 * line and to nobody else. The order everywhere: room, then quotas, then claims. New bookings need no lock.
 * @returns undefined where there is no such room
 */
export const lockRoom = async (tx: Tx, roomId: string): Promise<LockedRoom | undefined> => {
  const { rows } = await sql<LockedRoom>`${select} where ${isRoom(roomId)} for no key update of room`.execute(tx)
  return rows[0]
}

/** Several, in the one order in which every change locks rooms. @returns those that are there, by id */
export const lockRooms = async (tx: Tx, roomIds: Iterable<string>): Promise<Map<string, LockedRoom>> => {
  const locked = new Map<string, LockedRoom>()
  for (const id of [...new Set(roomIds)].sort()) {
    const room = await lockRoom(tx, id)
    if (room) locked.set(id, room)
  }
  return locked
}

/** The same, unless somebody else is at it: they do the work. */
export const lockIdleRoom = async (tx: Tx, roomId: string): Promise<LockedRoom | undefined> => {
  const { rows } = await sql<LockedRoom>`
    ${select} where ${isRoom(roomId)} for no key update of room skip locked`.execute(tx)
  return rows[0]
}
