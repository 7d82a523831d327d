import { sql } from 'kysely'
import type { RoomRules } from '../../../src/domain/rooms/rules'
import type { Tx } from '../tables'
import { isRoom } from './facts'
import { roomWithPoint } from './room-json'

/** What is needed to change a room's reservations. */
export interface LockedRoom {
  id: string
  communityId: number
  name: string
  pointId: string
  pointName: string
  rules: RoomRules
  code: string
  isRetired: boolean
}

const select = sql`
  select room.id, room.community_id as "communityId", room.name, point.id as "pointId", point.name as "pointName", room.rules, room.code,
    room.retired_at is not null as "isRetired"
  from ${roomWithPoint}`

/**
 * Locks a room until the end of the transaction. Whoever ends a reservation needs this lock, so that the slot is
 * offered to exactly one waitlist entry. Lock order everywhere: rooms, then quotas, then reservations. New bookings
 * need no lock.
 * @returns undefined when there is no such room
 */
export const lockRoom = async (tx: Tx, roomId: string): Promise<LockedRoom | undefined> => {
  const { rows } = await sql<LockedRoom>`${select} where ${isRoom(roomId)} for no key update of room`.execute(tx)
  return rows[0]
}

/** Several rooms, in the lock order of every change. @returns the existing ones, by id */
export const lockRooms = async (tx: Tx, roomIds: Iterable<string>): Promise<Map<string, LockedRoom>> => {
  const locked = new Map<string, LockedRoom>()
  for (const id of [...new Set(roomIds)].sort()) {
    const room = await lockRoom(tx, id)
    if (room) locked.set(id, room)
  }
  return locked
}

/** The same, unless another transaction has locked it: that one does the work. */
export const lockIdleRoom = async (tx: Tx, roomId: string): Promise<LockedRoom | undefined> => {
  const { rows } = await sql<LockedRoom>`
    ${select} where ${isRoom(roomId)} for no key update of room skip locked`.execute(tx)
  return rows[0]
}
