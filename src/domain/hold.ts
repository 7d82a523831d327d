import { atMinutes, HOUR_MS, shanghaiDay, toInstant } from './time'

const HOLD_MS = 2 * HOUR_MS
/** Nobody has to answer at night: the two hours count only between 8:00 and 20:00. */
const FROM_MINUTES = 8 * 60
const UNTIL_MINUTES = 20 * 60
/** A hold ends so long before it begins at the latest; with less time left nothing is held. */
export const HOLD_LAST_MS = HOUR_MS

/** When every hold for something that begins then has ended. An instant. */
export const lastHold = (startsAt: string): string => toInstant(Date.parse(startsAt) - HOLD_LAST_MS)

/** Adds a length of time, counting only daytime. */
const countedOn = (fromMs: number, lengthMs: number): number => {
  const day = shanghaiDay(toInstant(fromMs))
  const opensMs = atMinutes(day, FROM_MINUTES)
  const closesMs = atMinutes(day, UNTIL_MINUTES)
  const startMs = Math.max(fromMs, opensMs)
  const leftMs = Math.max(0, closesMs - startMs)
  return lengthMs <= leftMs ? startMs + lengthMs : countedOn(atMinutes(day + 1, FROM_MINUTES), lengthMs - leftMs)
}

/**
 * Until when a freed time is held for the next waitlist entry: two hours counted between 8:00 and 20:00, and never
 * later than one hour before it begins.
 * @returns an instant; null when less than an hour is left, so that nothing is held
 */
export const holdUntil = (now: string, startsAt: string): string | null => {
  const untilMs = Math.min(countedOn(Date.parse(now), HOLD_MS), Date.parse(lastHold(startsAt)))
  return untilMs > Date.parse(now) ? toInstant(untilMs) : null
}
