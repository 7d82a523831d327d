import { lastRound } from '../round'
import type { MediationFacts, MediationState, MeetingFacts } from './mediation-facts'

const isAfter = (at: string | null, moment: string): boolean => at !== null && Date.parse(at) > Date.parse(moment)

const stateOf = ({ state, firstOutAt, agreedAt, termsFirstAt }: MediationFacts, round: string): MediationState => {
  if (state === 'stopped' && !isAfter(firstOutAt, round)) return 'stopped'
  const isAgreed = state === 'agreed' || (state === 'stopped' && agreedAt !== null)
  return isAgreed && !isAfter(termsFirstAt, round) ? 'agreed' : 'open'
}

/**
 * A mediation as the other side may see it: what the first side has done since the last round is not there yet. So nobody
 * can tell from when something appears who was just seen with a telephone in hand.
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
    termsFirstAt: upToRound(facts.termsFirstAt),
  }
}

/** The same for the times to meet. */
export const meetingsSeenByOther = (meetings: readonly MeetingFacts[], now: string): MeetingFacts[] => {
  const round = lastRound(now)
  return meetings.map((one) => (isAfter(one.firstAt, round) ? { ...one, firstOk: null, firstAt: null } : one))
}
