import type { RoomDay } from './room-day'
import { nextFreeOn } from './tiles'
import type { Asker } from './why-not'

const firstOf = (days: readonly RoomDay[], freeOn: (day: RoomDay) => string | null): string | null => {
  for (const day of days) {
    const at = freeOn(day)
    if (at !== null) return at
  }
  return null
}

/**
 * The alternative to a time that is not available: the first free start after it, else the first before it, within the
 * given consecutive days. An instant; null when nothing is free.
 */
export const offerInstead = (days: readonly RoomDay[], minutes: number, asker: Asker, wanted: string): string | null =>
  firstOf(days, (day) => nextFreeOn(day, minutes, asker, wanted)) ??
  firstOf(days, (day) => nextFreeOn(day, minutes, asker))
