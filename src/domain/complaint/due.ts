import type { Calendar } from '../calendar'
import { checksDue } from './checks'
import { type ClockFacts, clocksOf, nextClock } from './clock'
import { closeAt } from './closing'
import { pausedSince } from './pause'
import { type ComplaintState, isOpen } from './state'

export type DueKind = 'reply' | 'visit' | 'settle' | 'answer' | 'check' | 'paused' | 'none'

/** When somebody is to look at a case again, and for what. `paused`: nobody can say, and it is shown by when it paused. */
export interface Due {
  dueAt: string
  dueKind: DueKind
}

export interface DueFacts extends ClockFacts {
  state: ComplaintState
  /** When two sides agreed, and how many looks there were since. */
  agreedAt: string | null
  checksDone: number
}

/**
 * The next moment of a case: a promise to be kept while it is open, the end of the wait for an answer once it is
 * settled, a look after an agreement when all is said.
 */
export const dueOf = (calendar: Calendar, facts: DueFacts, now: string): Due => {
  const { state, settledAt, agreedAt, checksDone } = facts
  if (isOpen(state)) {
    const next = nextClock(clocksOf(calendar, { ...facts, settledAt: null }, now))
    return next ? { dueAt: next.dueAt, dueKind: next.kind } : { dueAt: pausedSince(facts.pauses, now) ?? now, dueKind: 'paused' }
  }
  if (state === 'settled' && settledAt !== null) return { dueAt: closeAt(settledAt), dueKind: 'answer' }
  const check = state === 'closed' && agreedAt !== null ? checksDue(agreedAt)[checksDone] : undefined
  return check === undefined ? { dueAt: now, dueKind: 'none' } : { dueAt: check, dueKind: 'check' }
}
