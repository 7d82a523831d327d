import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../../time'

const ROUNDS = ['09:00', '12:00', '15:00', '18:00'].map(clockMinutes)

/** The rounds of a day and of the one before and after it, in order. Milliseconds. */
const around = (at: string): number[] =>
  [-1, 0, 1].flatMap((days) => ROUNDS.map((minutes) => atMinutes(shanghaiDay(at) + days, minutes)))

/**
 * When the other side hears of what somebody has just done: at 9:00, 12:00, 15:00 or 18:00 in Shanghai, whichever comes
 * next, so that the moment tells nothing. What is done at the very moment of a round belongs to it. Instants.
 */
export const nextRound = (at: string): string => toInstant(Math.min(...around(at).filter((ms) => ms >= Date.parse(at))))

/** The round that was last: what was done up to it the other side knows now. At its very moment it is that one. Instants. */
export const lastRound = (now: string): string =>
  toInstant(Math.max(...around(now).filter((ms) => ms <= Date.parse(now))))
