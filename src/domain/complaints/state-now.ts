import { closeAt } from './clock/closing'
import type { ComplaintState } from './state'

interface Written {
  state: ComplaintState
  settledAt: string | null
}

/**
 * The state that applies now: a settled complaint unanswered for seven days is closed, whether or not the timer has
 * stored that yet.
 */
export const stateNow = ({ state, settledAt }: Written, now: string): ComplaintState =>
  state === 'settled' && settledAt !== null && Date.parse(now) >= Date.parse(closeAt(settledAt)) ? 'closed' : state
