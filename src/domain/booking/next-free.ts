import type { RoomDay } from './room-day'
import { nextFreeOn } from './tiles'
import type { Asker } from './why-not'

/**
 * What to offer instead of a time that cannot be had: the first free start after it, else the first before it, of
 * these days. An instant; null: nothing is free.
 */
export const offerInstead = (days: readonly RoomDay[], minutes: number, asker: Asker, wanted: string): string | null => {
  const after = days.map((day) => nextFreeOn(day, minutes, asker, wanted)).find((at) => at !== null)
  return after ?? days.map((day) => nextFreeOn(day, minutes, asker)).find((at) => at !== null) ?? null
}
