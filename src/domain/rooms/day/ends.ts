import { DAY_MINUTES, MINUTE_MS, toInstant } from '../../time'
import type { RoomDay } from './room-day'
import { type Asker, whyNot } from './why-not'

/**
 * The possible ends of a booking from a given start, on the room's grid: up to the next obstacle or to closing time.
 * Instants.
 */
export const endsFrom = (room: RoomDay, startsAt: string, asker: Asker): string[] => {
  const step = room.rules.gridMinutes
  const ends = Array.from({ length: DAY_MINUTES / step }, (_, index) =>
    toInstant(Date.parse(startsAt) + (index + 1) * step * MINUTE_MS),
  )
  // An end in the past is invalid, but a later one may be valid.
  const isInTheWay = (endsAt: string) => {
    const why = whyNot(room, { startsAt, endsAt }, asker)
    return why !== null && why.code !== 'slot_past'
  }
  const tooFar = ends.findIndex(isInTheWay)
  return ends.slice(0, tooFar < 0 ? ends.length : tooFar).filter((endsAt) => Date.parse(endsAt) > Date.parse(asker.now))
}
