import { findBooking } from '../storage/rooms/booking-rows'
import { type LockedRoom, lockRooms } from '../storage/rooms/lock-room'
import { listSeries, type SeriesDate } from '../storage/rooms/series'
import type { Tx } from '../storage/tables'

/** Dates of a series in one locked room. */
export interface RoomDates {
  room: LockedRoom
  dates: SeriesDate[]
}

/**
 * Locks the rooms of a reservation and of all future dates of its series, in the lock order of every change. A room to
 * which a date is moved meanwhile is locked out of that order; should it ever deadlock, the transaction is retried.
 * @returns the future dates, by room
 */
export const lockSeries = async (tx: Tx, reservationId: string, now: string): Promise<RoomDates[]> => {
  const own = await findBooking(tx, reservationId, now)
  const rooms = new Map<string, LockedRoom>()
  const asked = new Set<string>()
  for (;;) {
    const dates = await listSeries(tx, reservationId, now)
    const ids = new Set([...(own ? [own.room.id] : []), ...dates.map(({ roomId }) => roomId)])
    const unlocked = [...ids].filter((id) => !asked.has(id))
    if (unlocked.length === 0) {
      return [...rooms.values()].map((room) => ({ room, dates: dates.filter(({ roomId }) => roomId === room.id) }))
    }
    for (const [id, room] of await lockRooms(tx, unlocked)) rooms.set(id, room)
    for (const id of unlocked) asked.add(id)
  }
}
