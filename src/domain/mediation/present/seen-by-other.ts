import { lastRound, nextRound } from '../../complaints/clock/round'
import type { MediationFacts, MediationState } from './mediation-facts'

/** Whether `at` is later than `moment`; false for null. Instants. */
export const isAfter = (at: string | null, moment: string): boolean =>
  at !== null && Date.parse(at) > Date.parse(moment)

/** The other side sees its own withdrawal at once, whatever the first side has done. */
const isSeenStopped = ({ state, firstOutAt, otherOutAt }: MediationFacts, round: string): boolean =>
  state === 'stopped' && (otherOutAt !== null || !isAfter(firstOutAt, round))

/** A mediation stopped before it was settled keeps its previous state until the round. */
const isShownSettled = ({ isSettled, state }: MediationFacts): boolean => isSettled && state !== 'stopped'

const stateOf = (facts: MediationFacts, round: string): MediationState => {
  if (isSeenStopped(facts, round)) return 'stopped'
  return facts.agreedAt !== null && (isShownSettled(facts) || !isAfter(facts.termsFirstAt, round)) ? 'agreed' : 'open'
}

/**
 * A mediation as the other side may see it: without what the first side did since the last disclosure round, so that
 * nobody can link a change to a person just seen using a phone. A settlement by staff shows at once, together with the
 * fact that both had agreed.
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
    // A document number exists only after both have agreed, which the other side does not know yet.
    paperNumber: state === 'open' ? null : facts.paperNumber,
  }
}

/**
 * When both sides know that they agree. The first side's consent reaches the other with a disclosure round, so the days
 * after an agreement count from then. Instants.
 */
export const agreedFrom = (termsFirstAt: string, termsOtherAt: string): string => {
  const known = nextRound(termsFirstAt)
  return isAfter(termsOtherAt, known) ? termsOtherAt : known
}
