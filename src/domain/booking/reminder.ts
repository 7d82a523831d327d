import { atMinutes, shanghaiDay, toInstant } from '../time'

const HOUR_MS = 3_600_000
const EVENING_MINUTES = 18 * 60
const BEFORE_MS = 3 * HOUR_MS

/**
 * When somebody is reminded: at six in the evening before; if it was booked later than that, three hours before it
 * begins; null when it was booked even later, for then nobody has forgotten. Instants.
 */
export const remindAt = (startsAt: string, bookedAt: string): string | null => {
  const evening = toInstant(atMinutes(shanghaiDay(startsAt) - 1, EVENING_MINUTES))
  if (bookedAt < evening) return evening
  const before = toInstant(Date.parse(startsAt) - BEFORE_MS)
  return bookedAt < before ? before : null
}
