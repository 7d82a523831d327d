import { closeAt } from './clock/closing'
import type { ComplaintState } from './state'

interface Written {
  state: ComplaintState
  settledAt: string | null
}

/** The state that holds now: what nobody answered for seven days is closed, whether the timer has written it down or not. */
export const stateNow = ({ state, settledAt }: Written, now: string): ComplaintState =>
  state === 'settled' && settledAt !== null && Date.parse(now) >= Date.parse(closeAt(settledAt)) ? 'closed' : state
