import { atMinutes, clockMinutes, shanghaiDay, toInstant } from '../time'

/** Staff check whether an agreement lasts this many days after both sides agreed. */
export const checkDays = [7, 30] as const

const MORNING = clockMinutes('09:00')

/**
 * When an agreement is due to be checked: at 9:00 in Shanghai, {@link checkDays} days after the day it was made.
 * Instants, in order.
 */
export const checksDue = (agreedAt: string): string[] =>
  checkDays.map((days) => toInstant(atMinutes(shanghaiDay(agreedAt) + days, MORNING)))

export interface CheckFacts {
  /** When both sides know that they agree; may lie in the future, at the next disclosure round. An instant. */
  agreedAt: string | null
  /** When the second of the two sides agreed. An instant. */
  saidYesAt: string | null
  checksDone: number
  reopenedAt: string | null
}

/**
 * The due checks of an agreement, as shown on every page. Instants; none when the agreement is older than the last
 * reopening.
 */
export const agreementChecks = ({ agreedAt, saidYesAt, reopenedAt }: Omit<CheckFacts, 'checksDone'>): string[] => {
  const lasts = reopenedAt === null || (saidYesAt !== null && Date.parse(saidYesAt) > Date.parse(reopenedAt))
  return agreedAt !== null && lasts ? checksDue(agreedAt) : []
}

/** When the next check of an agreement is due, an instant; null when none is due. */
export const nextCheck = ({ checksDone, ...facts }: CheckFacts): string | null =>
  agreementChecks(facts)[checksDone] ?? null

/**
 * A check counts from this many days before its due day: staff who work Monday to Friday do a Sunday's check on the
 * Friday before.
 */
const EARLY_DAYS = 2

/**
 * How many checks are done once a check took place at `at`. Each check counts only from its own earliest time, so two
 * visits in one week are one check; a check so late that the second is already possible counts for both.
 * @returns null when the visit is not a check: too early, or no check is left
 */
export const checksWith = (facts: CheckFacts, at: string): number | null => {
  const { agreedAt, checksDone } = facts
  if (agreedAt === null || nextCheck(facts) === null) return null
  const agreedOn = shanghaiDay(agreedAt)
  const taken = checkDays.filter((days) => Date.parse(at) >= atMinutes(agreedOn + days - EARLY_DAYS, 0)).length
  return taken > checksDone ? taken : null
}
