import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../time'

/** So many days after two sides have agreed somebody asks whether it lasts. */
export const checkDays = [7, 30] as const

const MORNING = clockMinutes('09:00')

/** When an agreement is to be checked: at 9:00 in Shanghai, so many days after the day it was made. Instants, in order. */
export const checksDue = (agreedAt: string): string[] =>
  checkDays.map((days) => toInstant(atMinutes(shanghaiDay(agreedAt) + days, MORNING)))

export interface CheckFacts {
  /** From when two sides know that they agree, which may be with a round to come; and how many looks there were since. Instants. */
  agreedAt: string | null
  /** When the last of them said yes. */
  saidYesAt: string | null
  checksDone: number
  reopenedAt: string | null
}

/** The looks that an agreement asks for, as every page names them. Instants; none where it is from before it was opened again. */
export const looksOf = ({ agreedAt, saidYesAt, reopenedAt }: Omit<CheckFacts, 'checksDone'>): string[] => {
  const lasts = reopenedAt === null || (saidYesAt !== null && Date.parse(saidYesAt) > Date.parse(reopenedAt))
  return agreedAt !== null && lasts ? checksDue(agreedAt) : []
}

/** When somebody looks next whether an agreement lasts, an instant; null: nobody does. */
export const nextCheck = ({ checksDone, ...facts }: CheckFacts): string | null => looksOf(facts)[checksDone] ?? null

/** So much before its day a look counts already: whoever works Monday to Friday looks on the Friday before a Sunday. */
const EARLY_DAYS = 2

/**
 * How many of the looks are taken once there was one at some instant: each has a time of its own from which on it counts,
 * so two visits in a week are one look; one so late that it is time for the second stands for both.
 * @returns null where it is none: too early, or nothing to look at any more
 */
export const checksWith = (facts: CheckFacts, at: string): number | null => {
  const { agreedAt, checksDone } = facts
  if (agreedAt === null || nextCheck(facts) === null) return null
  const agreedOn = shanghaiDay(agreedAt)
  const taken = checkDays.filter((days) => Date.parse(at) >= atMinutes(agreedOn + days - EARLY_DAYS, 0)).length
  return taken > checksDone ? taken : null
}
