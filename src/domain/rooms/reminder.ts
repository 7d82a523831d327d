import { atMinutes, HOUR_MS, shanghaiDay, toInstant } from '../time'

const EVENING_MINUTES = 18 * 60
const BEFORE_MS = 3 * HOUR_MS
/** Reminders are never sent earlier in the day. */
const MORNING_MINUTES = 8 * 60

/**
 * When a person is reminded: at 18:00 on the day before; if booked later than that, three hours before the start but
 * not before 8:00; null if booked even later, since nobody has forgotten yet, or if the start is too early for that.
 * Instants.
 */
export const remindAt = (startsAt: string, bookedAt: string): string | null => {
  const day = shanghaiDay(startsAt)
  const [startsMs, bookedMs] = [Date.parse(startsAt), Date.parse(bookedAt)]
  const eveningMs = atMinutes(day - 1, EVENING_MINUTES)
  if (bookedMs < eveningMs) return toInstant(eveningMs)
  const beforeMs = Math.max(startsMs - BEFORE_MS, atMinutes(day, MORNING_MINUTES))
  return bookedMs < beforeMs && beforeMs < startsMs ? toInstant(beforeMs) : null
}
