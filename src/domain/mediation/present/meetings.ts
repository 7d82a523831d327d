import { lastRound, nextRound } from '../../complaints/clock/round'
import type { MeetingFacts } from './mediation-facts'
import { isAfter } from './seen-by-other'

type Made = Pick<MeetingFacts, 'madeBy' | 'madeAt'>

/**
 * When the other side learns of a proposed meeting: with the next disclosure round if the first side proposed it. An
 * instant.
 */
export const otherKnowsAt = ({ madeBy, madeAt }: Made): string => (madeBy === 'first' ? nextRound(madeAt) : madeAt)

/** Proposed by the first side since the last disclosure round, so not yet visible to the other side. */
export const isHiddenFromOther = (made: Made, now: string): boolean => isAfter(otherKnowsAt(made), now)

/**
 * Meetings as the other side may see them: without what the first side proposed or answered since the last disclosure
 * round.
 */
export const meetingsSeenByOther = (meetings: readonly MeetingFacts[], now: string): MeetingFacts[] => {
  const shown = meetings.filter((meeting) => !isHiddenFromOther(meeting, now))
  return shown.map((one) => (isAfter(one.firstAt, lastRound(now)) ? { ...one, firstOk: one.firstWas } : one))
}

/** The first side's current answer to a meeting, and its answer as of the last disclosure round. */
export const firstAnswer = (
  { firstOk, firstAt, firstWas }: Pick<MeetingFacts, 'firstOk' | 'firstAt' | 'firstWas'>,
  isOk: boolean,
  now: string,
): Pick<MeetingFacts, 'firstOk' | 'firstAt' | 'firstWas'> => ({
  firstOk: isOk,
  firstAt: now,
  firstWas: isAfter(firstAt, lastRound(now)) ? firstWas : firstOk,
})
