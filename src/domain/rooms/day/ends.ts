import { toInstant } from '../../time'
import type { RoomDay } from './room-day'
import { type Asker, whyNot } from './why-not'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60

/** Until when a room can be had from a start on, on its grid: up to what is in the way, or to the closing. Instants. */
export const endsFrom = (room: RoomDay, startsAt: string, asker: Asker): string[] => {
  const step = room.rules.gridMinutes
  const ends = Array.from({ length: DAY_MINUTES / step }, (_, index) =>
    toInstant(Date.parse(startsAt) + (index + 1) * step * MINUTE_MS),
  )
  // An end that is over is no end, but a later one can be.
  const isInTheWay = (endsAt: string) => {
    const why = whyNot(room, { startsAt, endsAt }, asker)
    return why !== null && why.code !== 'slot_past'
  }
  const tooFar = ends.findIndex(isInTheWay)
  return ends.slice(0, tooFar < 0 ? ends.length : tooFar).filter((endsAt) => Date.parse(endsAt) > Date.parse(asker.now))
}
