import { lastRound, nextRound } from '../../complaints/clock/round'
import type { MediationFacts, MediationState } from './mediation-facts'

/** Instants; what has not been is after nothing. */
export const isAfter = (at: string | null, moment: string): boolean =>
  at !== null && Date.parse(at) > Date.parse(moment)

/** The other side's own leaving is theirs to see at once, whatever the first has done. */
const isSeenStopped = ({ state, firstOutAt, otherOutAt }: MediationFacts, round: string): boolean =>
  state === 'stopped' && (otherOutAt !== null || !isAfter(firstOutAt, round))

/** What was stopped before it was settled reads as it did, until the round. */
const isShownSettled = ({ isSettled, state }: MediationFacts): boolean => isSettled && state !== 'stopped'

const stateOf = (facts: MediationFacts, round: string): MediationState => {
  if (isSeenStopped(facts, round)) return 'stopped'
  return facts.agreedAt !== null && (isShownSettled(facts) || !isAfter(facts.termsFirstAt, round)) ? 'agreed' : 'open'
}

/**
 * A mediation as the other side may see it: what the first side has done since the last round is not there yet. So nobody
 * can tell from when something appears who was just seen with a telephone in hand. What the staff settle shows at once, and
 * with it that both had agreed.
 */
export const seenByOther = (facts: MediationFacts, now: string): MediationFacts => {
  const round = lastRound(now)
  const upToRound = (at: string | null) => (isAfter(at, round) ? null : at)
  const state = stateOf(facts, round)
  return {
    ...facts,
    state,
    agreedAt: state === 'agreed' ? facts.agreedAt : null,
    firstInAt: upToRound(facts.firstInAt),
    firstOutAt: upToRound(facts.firstOutAt),
    termsFirstAt: isShownSettled(facts) ? facts.termsFirstAt : upToRound(facts.termsFirstAt),
    reopenedAt: upToRound(facts.reopenedAt),
    // There is one once both have agreed, and of that the other side does not know yet.
    paperNumber: state === 'open' ? null : facts.paperNumber,
  }
}

/**
 * From when on both know that they agree: the yes of the first side reaches the other with a round, so the days after an
 * agreement are counted from then. Instants.
 */
export const agreedFrom = (termsFirstAt: string, termsOtherAt: string): string => {
  const known = nextRound(termsFirstAt)
  return isAfter(termsOtherAt, known) ? termsOtherAt : known
}
