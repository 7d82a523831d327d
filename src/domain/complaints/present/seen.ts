import type { Calendar } from '../../calendar'
import type { ComplaintFacts } from '../record'
import type { ComplaintState } from '../state'
import { stateNow } from '../state-now'
import { type Promised, promiseOf } from './promise'

/** What reading the clocks needs. `now`: an instant. */
export interface SeenAt {
  calendar: Calendar
  now: string
}

/** What everybody with access to a complaint may know. */
export interface Seen extends Pick<
  ComplaintFacts,
  'id' | 'category' | 'concerns' | 'urgency' | 'place' | 'filedAt' | 'joined' | 'community' | 'communityPhone'
> {
  state: ComplaintState
  promise: Promised
}

export const seenOf = (facts: ComplaintFacts, { calendar, now }: SeenAt): Seen => {
  const { id, category, concerns, urgency, place, filedAt, joined, community, communityPhone } = facts
  return {
    id,
    category,
    concerns,
    urgency,
    place,
    filedAt,
    joined,
    community,
    communityPhone,
    state: stateNow(facts, now),
    promise: promiseOf(calendar, facts, now),
  }
}
