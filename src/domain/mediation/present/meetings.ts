import { lastRound, nextRound } from '../../complaints/clock/round'
import type { MeetingFacts } from './mediation-facts'
import { isAfter } from './seen-by-other'

type Made = Pick<MeetingFacts, 'madeBy' | 'madeAt'>

/** From when on the other side knows of a time: of one that the first side names, with the next round. An instant. */
export const otherKnowsAt = ({ madeBy, madeAt }: Made): string => (madeBy === 'first' ? nextRound(madeAt) : madeAt)

/** Named by the first side since the last round: to the other side it is not there yet. */
export const isHiddenFromOther = (made: Made, now: string): boolean => isAfter(otherKnowsAt(made), now)

/** The times to meet as the other side may see them: what the first side has named or said since the last round is not there yet. */
export const meetingsSeenByOther = (meetings: readonly MeetingFacts[], now: string): MeetingFacts[] => {
  const shown = meetings.filter((meeting) => !isHiddenFromOther(meeting, now))
  return shown.map((one) => (isAfter(one.firstAt, lastRound(now)) ? { ...one, firstOk: one.firstWas } : one))
}

/** What the first side says to a time now, and beside it what it had said up to the last round. */
export const firstAnswer = (
  { firstOk, firstAt, firstWas }: Pick<MeetingFacts, 'firstOk' | 'firstAt' | 'firstWas'>,
  isOk: boolean,
  now: string,
): Pick<MeetingFacts, 'firstOk' | 'firstAt' | 'firstWas'> => ({
  firstOk: isOk,
  firstAt: now,
  firstWas: isAfter(firstAt, lastRound(now)) ? firstWas : firstOk,
})
