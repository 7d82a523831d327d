import { atMinutes, shanghaiDay, toInstant } from '../time'

const HOUR_MS = 3_600_000
const EVENING_MINUTES = 18 * 60
const BEFORE_MS = 3 * HOUR_MS
/** Nobody is woken for it. */
const MORNING_MINUTES = 8 * 60

/**
 * When somebody is reminded: at six in the evening before; if it was booked later than that, three hours before it
 * begins but not before eight in the morning; null when it was booked even later, for then nobody has forgotten, and
 * when it begins that early. Instants.
 */
export const remindAt = (startsAt: string, bookedAt: string): string | null => {
  const day = shanghaiDay(startsAt)
  const [startsMs, bookedMs] = [Date.parse(startsAt), Date.parse(bookedAt)]
  const eveningMs = atMinutes(day - 1, EVENING_MINUTES)
  if (bookedMs < eveningMs) return toInstant(eveningMs)
  const beforeMs = Math.max(startsMs - BEFORE_MS, atMinutes(day, MORNING_MINUTES))
  return bookedMs < beforeMs && beforeMs < startsMs ? toInstant(beforeMs) : null
}
