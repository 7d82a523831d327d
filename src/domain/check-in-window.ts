import { MINUTE_MS, toInstant } from './time'

export const CHECK_IN_EARLY_MINUTES = 15
/** Afterwards a room may be released to its waitlist. */
export const CHECK_IN_LATE_MINUTES = 30

/** The time during which check-in is possible, of a booking as of a shift. Instants, the end excluded. */
export const checkInWindow = (startsAt: string): { from: string; until: string } => ({
  from: toInstant(Date.parse(startsAt) - CHECK_IN_EARLY_MINUTES * MINUTE_MS),
  until: toInstant(Date.parse(startsAt) + CHECK_IN_LATE_MINUTES * MINUTE_MS),
})
