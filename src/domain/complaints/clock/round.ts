import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../../time'

const ROUNDS = ['09:00', '12:00', '15:00', '18:00'].map(clockMinutes)

/** The disclosure rounds of the day, of the day before and of the day after, in order. Milliseconds. */
const around = (at: string): number[] =>
  [-1, 0, 1].flatMap((days) => ROUNDS.map((minutes) => atMinutes(shanghaiDay(at) + days, minutes)))

/**
 * When the other side sees an act: at the next of 9:00, 12:00, 15:00 and 18:00 in Shanghai. Delaying to fixed rounds
 * hides the exact time, which could identify the person. An act at exactly the moment of a round belongs to that round.
 * Instants.
 */
export const nextRound = (at: string): string => toInstant(Math.min(...around(at).filter((ms) => ms >= Date.parse(at))))

/**
 * The latest round: everything done up to it is visible to the other side now. At exactly its moment a round counts.
 * Instants.
 */
export const lastRound = (now: string): string =>
  toInstant(Math.max(...around(now).filter((ms) => ms <= Date.parse(now))))
